"""Tables in the pages of docs/, each between two marks with the name of the command that makes it."""

import re


def put(page, maker, text):
    """Writes the text between the marks of its maker; the page must have them."""
    start, end = f"<!-- {maker} -->\n", f"\n<!-- /{maker} -->"
    head, opened, rest = page.read_text().partition(start)
    _, closed, tail = rest.partition(end)
    if not opened or not closed:
        raise ValueError(f"{page} lacks the marks of `{maker}`")
    page.write_text(head + start + text + end + tail)


def missing(page, text):
    """The first line of the text that the page does not have; a page may say more than one run does, and its longer rows
    make the columns of its tables wider."""
    def words(line):
        return re.sub(r"-{3,}", "---", " ".join(line.split()))
    lines = {words(line) for line in page.read_text().splitlines()}
    return next((line for line in text.splitlines() if words(line) not in lines), None)


def table(columns, rows):
    """A Markdown table whose columns also line up on a terminal; the first column is text, the others are numbers."""
    cells = [[str(cell) for cell in row] for row in [columns, *rows]]
    widths = [max(3, *(len(row[n]) for row in cells)) for n in range(len(columns))]
    lines = ["| " + " | ".join(cell.ljust(width) if n == 0 else cell.rjust(width)
                               for n, (cell, width) in enumerate(zip(row, widths))) + " |" for row in cells]
    rule = "| " + " | ".join("-" * width if n == 0 else "-" * (width - 1) + ":" for n, width in enumerate(widths)) + " |"
    return "\n".join([lines[0], rule, *lines[1:]])
