"""Reads the exports of a folder with other people's programs, and prints what they found as JSON. One argument: which reader; one: the file."""
import csv
import json
import sys


def graphml(path):
    import networkx
    graph = networkx.read_graphml(path, force_multigraph=True)
    return {"nodes": dict(graph.nodes(data=True)), "edges": [data for _, _, data in graph.edges(data=True)]}


def gexf(path):
    import networkx
    graph = networkx.read_gexf(path)
    return {"nodes": dict(graph.nodes(data=True)), "edges": [data for _, _, data in graph.edges(data=True)]}


def table(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, strict=True))


def jsonld(path):
    import rdflib
    graph = rdflib.Graph().parse(path, format="json-ld")
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    found = []
    for annotation in graph.subjects(rdflib.RDF.type, oa.Annotation):
        body = graph.value(annotation, oa.hasBody)
        term = "urn:edgewise:term:"
        quotes = []
        for target in graph.objects(annotation, oa.hasTarget):
            selectors = list(graph.objects(target, oa.hasSelector))
            exact = [str(graph.value(one, oa.exact)) for one in selectors if (one, rdflib.RDF.type, oa.TextQuoteSelector) in graph]
            place = [
                [int(graph.value(one, oa.start)), int(graph.value(one, oa.end))]
                for one in selectors if (one, rdflib.RDF.type, oa.TextPositionSelector) in graph
            ]
            quotes.append({"exact": exact, "place": place, "role": str(graph.value(target, rdflib.URIRef(term + "role")))})
        found.append({
            "id": str(annotation),
            "stance": str(graph.value(body, rdflib.URIRef(term + "stance"))),
            "check": str(graph.value(body, rdflib.URIRef(term + "check"))),
            "said_by": str(graph.value(body, rdflib.URIRef(term + "saidBy"))),
            "quotes": quotes,
        })
    return found


READERS = {"graphml": graphml, "gexf": gexf, "csv": table, "jsonld": jsonld}

print(json.dumps(READERS[sys.argv[1]](sys.argv[2]), ensure_ascii=True))
