#!/usr/bin/env python3
"""Type-checks the Swift samples of the documentation and of the README as a client would.

Each sample becomes the body of a function that is given a page's bytes and some reports; a sample
that declares a type stands by itself. Samples that begin with "// Package.swift" are left out.
"""
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(__file__).parent.parent
flags = subprocess.run(
    [root / "Checks/client-flags.sh"], check=True, stdout=subprocess.PIPE, text=True
).stdout.splitlines()
given = (
    "bytes: [UInt8], summarizer: Summarizer, report: Report, old: Report, new: Report, "
    "reports: [(path: String, report: Report)], documents: CorpusDocuments"
)
folder = root / ".build/documentation-samples"
folder.mkdir(parents=True, exist_ok=True)
for old in folder.glob("*.swift"):
    old.unlink()

files = []
for page in [root / "README.md", *sorted((root / "Sources").glob("*/*.docc/*.md"))]:
    for number, match in enumerate(re.finditer(r"^```swift\n(.*?)^```", page.read_text(), re.M | re.S), 1):
        sample = match[1]
        if sample.startswith("// Package.swift"):
            continue
        name = re.sub(r"\W", "", page.stem) + str(number)
        body = re.sub(r"^import PlainTerms\n", "", sample, flags=re.M)
        if not re.search(r"^(struct|enum|extension) ", body, re.M):
            line = page.read_text()[: match.start(1)].count("\n") + 1
            body = (
                f"func sample{name}({given}) async throws {{\n"
                f'#sourceLocation(file: "{page.relative_to(root)}", line: {line})\n{sample.replace("import PlainTerms", "")}'
                f"#sourceLocation()\n}}\n"
            )
        path = folder / f"{name}.swift"
        path.write_text("import PlainTerms\n" + body)
        files.append(path)
print(f"{len(files)} samples")
sys.exit(
    subprocess.run(["swiftc", "-typecheck", "-suppress-warnings", "-swift-version", "6", *flags, *files]).returncode
)
