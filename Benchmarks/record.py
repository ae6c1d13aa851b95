"""Dated records of measurements: Benchmarks/Records/DATE-NAME.md, and a chart beside it as SVG.

A chart is drawn of lines ({name: [(x, y)]}) or bars ([(name, value)]); axes of lines are logarithmic where that is said.
"""
import datetime, math, pathlib
from html import escape

FOLDER = pathlib.Path(__file__).resolve().parent / "Records"
COLOURS = ["#1b6ca8", "#c05621", "#2f855a", "#805ad5", "#b7791f", "#4a5568"]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 340, 64, 150, 36, 48


class Record:
    """Prints what is measured as it comes, and writes it down at the end when that is wanted."""

    def __init__(self, name, title, *notes, is_kept=True):
        self.name, self.is_kept, self.parts, self.charts = name, is_kept, [], 0
        self.date = datetime.date.today().isoformat()
        self.say(f"# {title}")
        for note in notes:
            self.say(note)

    def say(self, text):
        print(text + "\n", flush=True)
        self.parts.append(text)

    def table(self, head, rows):
        """A table of text; each row is printed when it comes."""
        lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
        print("\n".join(lines))
        for row in rows:
            lines.append(f"| {' | '.join(map(str, row))} |")
            print(lines[-1], flush=True)
        print()
        self.parts.append("\n".join(lines))

    def chart(self, title, svg):
        self.charts += 1
        suffix = "" if self.charts == 1 else f"-{self.charts}"
        name = f"{self.date}-{self.name}{suffix}.svg"
        if self.is_kept:
            (FOLDER / name).write_text(svg)
        self.parts.append(f"![{title}]({name})")

    def write(self):
        if self.is_kept:
            path = FOLDER / f"{self.date}-{self.name}.md"
            path.write_text("\n\n".join(self.parts) + "\n")
            print(f"Written: {path}")


def number(value):
    """A number in few letters: 0.12, 3.4, 250, 12k."""
    if value >= 1e6:
        return f"{value / 1e6:g}M"
    if value >= 1e4:
        return f"{value / 1e3:g}k"
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def text(x, y, words, anchor="middle", size=12, colour="#2d3748"):
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}" text-anchor="{anchor}">{escape(words)}</text>'


def frame(title, parts, height=HEIGHT):
    head = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" role="img">'
            f'<title>{escape(title)}</title><rect width="{WIDTH}" height="{height}" fill="#ffffff"/>')
    return "\n".join([head, text(WIDTH / 2, 20, title, size=14), *parts, "</svg>"]) + "\n"


def ticks(low, high, is_log):
    if is_log:
        return [10.0 ** power for power in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)]
    step = 10 ** math.floor(math.log10(high or 1))
    step = next(s for s in (step / 5, step / 2, step, step * 2) if high / s <= 8)
    return [step * n for n in range(math.ceil(high / step) + 1)]


def lines(title, across, upward, series, log_x=True, log_y=False):
    """A chart of lines."""
    xs = [x for points in series.values() for x, _ in points]
    ys = [y for points in series.values() for _, y in points]
    marks_x = ticks(min(xs), max(xs), log_x)
    marks_y = ticks(min(ys), max(ys), True) if log_y else ticks(0, max(ys), False)

    def place(value, marks, start, end, is_log):
        scale = math.log10 if is_log else float
        low, high = scale(marks[0]), scale(marks[-1])
        return start + (scale(value) - low) / ((high - low) or 1) * (end - start)

    px = lambda x: place(x, marks_x, LEFT, WIDTH - RIGHT, log_x)
    py = lambda y: place(y, marks_y, HEIGHT - BOTTOM, TOP, log_y)
    parts = []
    for mark in marks_x:
        parts += [f'<path d="M{px(mark):.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#e2e8f0"/>', text(px(mark), HEIGHT - BOTTOM + 16, number(mark))]
    for mark in marks_y:
        parts += [f'<path d="M{LEFT} {py(mark):.1f}H{WIDTH - RIGHT}" stroke="#e2e8f0"/>', text(LEFT - 6, py(mark) + 4, number(mark), "end")]
    parts += [text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, across), text(8, 20, upward, "start", 11)]
    for index, (name, points) in enumerate(series.items()):
        colour = COLOURS[index % len(COLOURS)]
        path = " ".join(f"{px(x):.1f},{py(y):.1f}" for x, y in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{px(x):.1f}" cy="{py(y):.1f}" r="3" fill="{colour}"/>' for x, y in points]
        parts.append(text(WIDTH - RIGHT + 10, TOP + 12 + 18 * index, name, "start", colour=colour))
    return frame(title, parts)


def bars(title, values, unit=""):
    """A chart of bars, the values beside them."""
    left, most, height = 210, max(value for _, value in values) or 1, 44 + 26 * len(values)
    parts = []
    for index, (name, value) in enumerate(values):
        y, width = 34 + 26 * index, value / most * (WIDTH - left - 110)
        parts += [text(left - 8, y + 14, name, "end"),
                  f'<rect x="{left}" y="{y}" width="{width:.1f}" height="18" fill="{COLOURS[0]}"/>',
                  text(left + width + 6, y + 14, f"{value:.3g}{unit}", "start")]
    return frame(title, parts, height)
