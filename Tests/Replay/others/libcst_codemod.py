"""A LibCST codemod for the same job: a call that holds both the old URL and the old header, rewritten whole.

    libcst_codemod.py FILE…
"""

import re
import sys
from pathlib import Path

import libcst as cst
import libcst.matchers as m

ROUTE = re.compile(r"gateway\.ai\.cloudflare\.com/v1/([^/]+)/([^/]+)/(compat|openai(?:/v1)?|workers-ai/v1|workers-ai(?=/@cf))")
HEADER = "cf-aig-authorization"


class Texts(cst.CSTTransformer):
    """Rewrites the texts inside one call, and remembers the gateway of the URL."""

    def __init__(self, gateway):
        self.gateway = gateway

    def leave_SimpleString(self, original_node, updated_node):
        return updated_node.with_changes(value=rewrite(updated_node.value))

    def leave_FormattedString(self, original_node, updated_node):
        code = cst.Module([]).code_for_node(updated_node)
        return cst.parse_expression(rewrite(code))

    def leave_Dict(self, original_node, updated_node):
        elements = []
        for element in updated_node.elements:
            if not m.matches(element, m.DictElement(key=m.SimpleString())) or element.key.evaluated_value.lower() != HEADER:
                elements.append(element)
                continue
            comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
            elements.append(element.with_changes(key=cst.SimpleString('"Authorization"'), comma=comma))
            elements.append(cst.DictElement(cst.SimpleString('"cf-aig-gateway-id"'), cst.SimpleString(f'"{self.gateway}"'),
                                            comma=element.comma))
        return updated_node.with_changes(elements=elements)


class Calls(cst.CSTTransformer):
    """Finds the calls that hold the URL and the header both."""

    def leave_Call(self, original_node, updated_node):
        code = cst.Module([]).code_for_node(updated_node)
        route = ROUTE.search(code)
        if not route or HEADER not in code.lower():
            return updated_node
        return updated_node.visit(Texts(route.group(2)))


def rewrite(text):
    """The text of one literal with the new route and the model's new name."""
    new = ROUTE.sub(lambda found: f"api.cloudflare.com/client/v4/accounts/{found.group(1)}/ai/"
                    + ("run" if found.group(3) == "workers-ai" else "v1"), text)
    return re.sub(r"^([\"'])workers-ai/@cf/", r"\1@cf/", new)


for name in sys.argv[1:]:
    path = Path(name)
    try:
        module = cst.parse_module(path.read_bytes())
    except cst.ParserSyntaxError:
        continue
    path.write_bytes(module.visit(Calls()).bytes)
