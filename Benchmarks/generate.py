#!/usr/bin/env python3
"""Writes articles for measuring: `generate.py FOLDER COUNT [--seed 1] [--format text|html|ndjson]`.

The sentences are our own; names, places, dates and order are drawn by a seeded generator, so that the same call gives
the same bytes. About 2 KB an article, Dutch and English in turn.
"""

import argparse
import json
import os
import random

PEOPLE = [
    ("Sergey Lavrov", "Lavrov", "Russian foreign minister", "Russische minister van Buitenlandse Zaken"),
    ("Antony Blinken", "Blinken", "US Secretary of State", "Amerikaanse minister van Buitenlandse Zaken"),
    ("Annalena Baerbock", "Baerbock", "German foreign minister", "Duitse minister van Buitenlandse Zaken"),
    ("Emmanuel Macron", "Macron", "French president", "Franse president"),
    ("Olaf Scholz", "Scholz", "German chancellor", "Duitse bondskanselier"),
    ("Mark Rutte", "Rutte", "Dutch prime minister", "Nederlandse premier"),
    ("Joko Widodo", "Widodo", "Indonesian president", "Indonesische president"),
    ("Hakan Fidan", "Fidan", "Turkish foreign minister", "Turkse minister van Buitenlandse Zaken"),
    ("Espen Barth Eide", "Eide", "Norwegian foreign minister", "Noorse minister van Buitenlandse Zaken"),
    ("Wang Yi", "Wang", "Chinese foreign minister", "Chinese minister van Buitenlandse Zaken"),
    ("Ivar Holm", "Holm", "Norwegian envoy", "Noorse gezant"),
    ("Lina Castell", "Castell", "Spanish ambassador", "Spaanse ambassadeur"),
]
PLACES = [("Geneva", "Genève"), ("Vienna", "Wenen"), ("Oslo", "Oslo"), ("Ankara", "Ankara"), ("Jakarta", "Jakarta"), ("Paris", "Parijs")]
TOPICS = [("the war in Ukraine", "de oorlog in Oekraïne"), ("trade", "handel"), ("the nuclear programme of Iran", "het kernprogramma van Iran"),
          ("climate", "het klimaat"), ("energy", "energie"), ("migration", "migratie")]
DAYS = [("on Monday", "maandag"), ("on Tuesday", "dinsdag"), ("yesterday", "gisteren"), ("on Friday", "vrijdag")]

EN = [
    "{A1} {A} met {B1} {B} in {place} {day} to talk about {topic}.",
    "The two spoke for about {n} hours, according to a statement from the ministry.",
    "\"We have taken a small step, but it is a step,\" {a} said after the meeting.",
    "{b} said that the next round would take place in the autumn.",
    "\"Nobody expects the work to be finished this year,\" {b} told reporters.",
    "It was their third meeting since the spring, and the first in {place}.",
    "The harbour was closed for the day, and the people of the old town watched the cars from their windows.",
    "Diplomats described the talks as sober and useful, and warned against high hopes.",
    "According to {a}, experts of both sides will meet again next week.",
    "In the evening the delegations had dinner in a restaurant that looks out over the water.",
    "The talks were prepared for months, and had twice been put off because of the weather.",
]
NL = [
    "{A2} {A} heeft {day2} in {place2} gesproken met {B2} {B} over {topic2}.",
    "Het gesprek duurde ongeveer {n} uur, aldus het ministerie.",
    "\"We hebben een kleine stap gezet, maar het is een stap\", zei {a} na afloop.",
    "{b} zei dat de volgende ronde in het najaar wordt gehouden.",
    "\"Niemand verwacht dat het werk dit jaar klaar is\", zei {b} tegen verslaggevers.",
    "Het was hun derde ontmoeting sinds het voorjaar, en de eerste in {place2}.",
    "De haven was voor de dag gesloten, en de bewoners van de oude stad keken vanuit hun ramen naar de auto's.",
    "Diplomaten noemden het overleg nuchter en nuttig, en waarschuwden voor te hoge verwachtingen.",
    "Volgens {a} komen deskundigen van beide kanten volgende week weer bijeen.",
    "'s Avonds aten de delegaties in een restaurant dat over het water uitkijkt.",
    "Het overleg was maandenlang voorbereid, en was twee keer uitgesteld vanwege het weer.",
]


def article(chance, number):
    one, two = chance.sample(PEOPLE, 2)
    place, topic, day = chance.choice(PLACES), chance.choice(TOPICS), chance.choice(DAYS)
    words = dict(A=one[0], a=one[1], A1="The " + one[2], A2="De " + one[3], B=two[0], b=two[1], B1="the " + two[2], B2="de " + two[3],
                 place=place[0], place2=place[1], topic=topic[0], topic2=topic[1], day=day[0], day2=day[1], n=chance.randint(2, 6))
    dutch = number % 2 == 0
    lines = NL if dutch else EN
    body = [lines[0]] + chance.sample(lines[1:], len(lines) - 1) + chance.sample(lines[5:8], 2)
    paragraphs = [" ".join(line.format(**words) for line in body[i:i + 3]) for i in range(0, len(body), 3)]
    title = f"{words['a']} en {words['b']} spreken elkaar in {words['place2']} ({number})" if dutch else \
        f"{words['a']} and {words['b']} meet in {words['place']} ({number})"
    date = f"{chance.randint(2015, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return title, date, paragraphs, "nl" if dutch else "en"


def html(title, date, paragraphs, language):
    story = "".join(f"<p>{p}</p>" for p in paragraphs)
    menu = "".join(f"<li><a href='/s{i}'>Section {i}</a></li>" for i in range(30))
    links = "".join(f"<li><a href='/l{i}'>Another story with a longer headline, number {i}</a></li>" for i in range(20))
    return f"""<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta property="og:title" content="{title}"><meta property="article:published_time" content="{date}">
<style>body {{ font: 16px serif }}</style><script>var config = {{"a": 1}};</script></head><body>
<nav><ul>{menu}</ul></nav><div class="cookie-banner"><p>We use cookies to make this site better for you.</p></div>
<article><h1>{title}</h1>{story}<div class="share"><a href="#">Share</a></div></article>
<aside class="related"><ul>{links}</ul></aside><footer><p>All rights reserved.</p></footer></body></html>"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--format", choices=["text", "html", "ndjson"], default="text")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    os.makedirs(options.folder, exist_ok=True)
    lines = open(os.path.join(options.folder, "articles.ndjson"), "w") if options.format == "ndjson" else None
    for number in range(options.count):
        title, date, paragraphs, language = article(chance, number)
        if lines:
            lines.write(json.dumps({"title": title, "published_at": date, "text": "\n\n".join(paragraphs)}, ensure_ascii=False) + "\n")
            continue
        text = html(title, date, paragraphs, language) if options.format == "html" else "\n\n".join([title, date] + paragraphs) + "\n"
        suffix = "html" if options.format == "html" else "txt"
        with open(os.path.join(options.folder, f"{number:06}.{suffix}"), "w") as file:
            file.write(text)


if __name__ == "__main__":
    main()
