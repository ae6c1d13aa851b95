"""Pages around a document: what real sites put before, after and between its words.

A document is (title, dated, sections); `dated` is a line or "", a section is (heading, paragraphs), a paragraph is
(words, items). A shell returns the page's text; `random` chooses what does not matter.
"""
from html import escape

MENU = ["Home", "Shop", "Plans", "Help", "Blog", "Jobs", "Press", "Sign in"]
NEWS = ["Our spring range is here", "Read how a baker in the hills uses us", "Five ideas for a rainy day", "We won a prize"]


def blocks(document, heading, paragraph, items=lambda words: "<ul>" + "".join(f"<li>{w}</li>" for w in words) + "</ul>"):
    """The document as HTML, its parts made by the functions given."""
    title, dated, sections = document
    parts = [f"<h1>{escape(title)}</h1>", paragraph(escape(dated)) if dated else ""]
    for name, paragraphs in sections:
        parts.append(heading(escape(name)))
        for words, listed in paragraphs:
            parts.append(paragraph(escape(words)))
            if listed:
                parts.append(items([escape(item) for item in listed]))
    return "\n".join(parts)


def page(title, head, body):
    return f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{escape(title)}</title>\n{head}</head>\n<body>\n{body}\n</body>\n</html>\n'


def script(random, size):
    """About `size` bytes of a site's own data, such as pages carry."""
    rows = (f'{{"id":{random.randrange(10**9)},"seen":[{random.random()},{random.random()}],"label":"<p>card {n}</p>"}}' for n in range(size // 80))
    return "<script>window.state=[" + ",".join(rows) + "];</script>\n"


def style(size):
    return "<style>" + "".join(f".c{n}{{margin:{n % 7}px;padding:{n % 5}px}}" for n in range(size // 30)) + "</style>\n"


def menu(random):
    return "<nav><ul>" + "".join(f'<li><a href="/{w.lower().replace(" ", "-")}">{w}</a></li>' for w in random.sample(MENU, 6)) + "</ul></nav>"


def banner():
    return '<div class="cookie-banner" role="dialog"><p>Choose your cookies.</p><button>Accept all</button><button>Reject all</button></div>'


def footer(random):
    news = "".join(f'<li><a href="#">{w}</a></li>' for w in random.sample(NEWS, 2))
    return f'<footer><ul>{news}</ul><p>© All rights reserved.</p><form><label>Newsletter <input type="email"></label></form></footer>'


def bare(document, random, weight):
    return page(document[0], "", blocks(document, lambda h: f"<h2>{h}</h2>", lambda p: f"<p>{p}</p>"))


def site(document, random, weight):
    text = blocks(document, lambda h: f"<h2>{h}</h2>", lambda p: f"<p>{p}</p>")
    body = f"<header>{menu(random)}</header>\n<main><article>\n{text}\n</article></main>\n{footer(random)}\n{banner()}"
    return page(document[0], style(weight // 3) + script(random, weight * 2 // 3), body)


def divisions(document, random, weight):
    wrap = lambda name: lambda text: f'<div class="row"><div class="col"><div class="{name}">{text}</div></div></div>'
    items = lambda words: '<div class="list">' + "".join(f'<div class="item"><span>{w}</span></div>' for w in words) + "</div>"
    text = blocks(document, wrap("heading strong"), wrap("rte"), items)
    body = f'<div id="root"><div class="top">{menu(random)}</div><div class="content">{text}</div>{footer(random)}</div>'
    return page(document[0], style(weight // 2), body + script(random, weight // 2))


def bold(document, random, weight):
    text = blocks(document, lambda h: f"<p><b>{h}</b></p>", lambda p: f"<p><span style='font-size:11pt'>{p}</span></p>")
    body = f"{menu(random)}<table><tr><td>{text}</td><td class=side>{footer(random)}</td></tr></table>"
    return page(document[0], style(weight), body)


def numbered(document, random, weight):
    title, dated, sections = document
    sections = [(f"{n}. {name}", paragraphs) for n, (name, paragraphs) in enumerate(sections, 1)]
    text = blocks((title, dated, sections), lambda h: f"<h3>{h}</h3>", lambda p: f"<p>{p}</p>")
    return page(title, script(random, weight), f"<header>{menu(random)}</header><section>{text}</section>{banner()}{footer(random)}")


SHELLS = {"bare": bare, "site": site, "divisions": divisions, "bold": bold, "numbered": numbered}


def markdown(document):
    title, dated, sections = document
    parts = [f"# {title}", dated]
    for name, paragraphs in sections:
        parts.append(f"## {name}")
        for words, items in paragraphs:
            parts += [words] + (["\n".join(f"- {item}" for item in items)] if items else [])
    return "\n\n".join(filter(None, parts)) + "\n"
