"""Invented articles, so that the pages have something to show that Examples lacks.

A minister who meets often and everywhere, around the day of the run (a time line, a network, a calendar and what is
planned need that), a writing from right to left, names and words as long as a narrow screen can bear, an article that
says little, and two that contradict each other.
"""

import datetime
import json
import os
import re

# Who meets Ingrid Solvang of Norway: office, name, city, and how often.
PARTNERS = [
    ("Finnish Foreign Minister", "Aino Karhula", "Helsinki", 9), ("Chilean Foreign Minister", "Rodrigo Valdenegro", "Santiago", 6),
    ("Kenyan Foreign Minister", "Wanjiru Mathenge", "Nairobi", 5), ("Japanese Foreign Minister", "Haruto Minegishi", "Tokyo", 4),
    ("Canadian Foreign Minister", "Claire Beaudry", "Ottawa", 4), ("Indian Foreign Minister", "Arvind Deshmukh", "New Delhi", 3),
    ("Austrian Chancellor", "Leopold Hinteregger", "Vienna", 3), ("Brazilian Foreign Minister", "Tereza Vilhena", "Brasília", 2),
    ("Australian Foreign Minister", "Heather Quillfeather", "Canberra", 2), ("Polish Prime Minister", "Zbigniew Wardęga", "Warsaw", 2),
    ("South African Foreign Minister", "Thandiwe Mokoena", "Pretoria", 1), ("Egyptian Foreign Minister", "Karim Shalaby", "Cairo", 1),
]
TOPICS = ["climate change", "the war in Ukraine", "migration", "free trade", "energy", "human rights", "nuclear weapons", "fisheries"]
SAYINGS = [
    "We agreed on more than I had hoped for, and on the rest we will go on talking.", "A promise about {topic} is worth what is done about it.",
    "Nobody at this table wants to wait another year with {topic}.", "Our two countries see {topic} in the same way, which is rare enough.",
]


def article(title, day, text, publisher="The Fjord Observer", language=None):
    address = "https://observer.example/" + re.sub(r"[^a-z]+", "-", title.lower()).strip("-")
    head = f"title: {json.dumps(title, ensure_ascii=False)}\ndate: {day.isoformat()}\npublisher: {publisher}\nurl: {address}\n" + (f"language: {language}\n" if language else "")
    return f"---\n{head}---\n\n{text}\n"


def held(number, partner, day):
    office, name, city, _ = partner
    topic, saying = TOPICS[number % len(TOPICS)], SAYINGS[number % len(SAYINGS)]
    weekday = day.strftime("%A")
    text = (f"Norwegian Foreign Minister Ingrid Solvang met {office} {name} in {city} on {weekday}. They spoke for "
            f"{30 + 10 * (number % 6)} minutes about {topic} and {TOPICS[(number + 3) % len(TOPICS)]}.\n\n"
            f'"{saying.format(topic=topic)}" Solvang said after the talks.\n\n'
            f'{name.split()[-1]} said that {topic} "will stay on the list until it is solved".')
    return article(f"Solvang and {name.split()[-1]} discuss {topic} in {city}", day + datetime.timedelta(days=1), text)


def planned(number, partner, day, written):
    office, name, city, _ = partner
    when = f"{day.day} {day.strftime('%B')} {day.year}"
    text = (f"Norwegian Foreign Minister Ingrid Solvang will meet {office} {name} in {city} on {when}. "
            f"They plan to talk about {TOPICS[number % len(TOPICS)]}.")
    return article(f"Solvang to meet {name.split()[-1]} in {city}", written, text)


def common(today):
    """Meetings of the last two years and the next weeks, the latest and most frequent first."""
    texts, number = {}, 0
    for partner in PARTNERS:
        for turn in range(partner[3]):
            day = today - datetime.timedelta(days=9 + 41 * turn + 11 * (number % 7) + 5 * PARTNERS.index(partner))
            texts[f"held-{number:02}"] = held(number, partner, day)
            number += 1
    for turn, partner in enumerate(PARTNERS[:4]):
        day = today + datetime.timedelta(days=2 + 5 * turn)
        texts[f"planned-{turn}"] = planned(turn, partner, day, today - datetime.timedelta(days=turn))
    past = today - datetime.timedelta(days=20)
    texts["planned-past"] = planned(5, PARTNERS[8], past, past - datetime.timedelta(days=30))
    return texts


def hard(today):
    """What breaks pages: other scripts, long words, a page without anything, two articles that disagree."""
    day = today - datetime.timedelta(days=40)
    word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung"
    return {
        "hard-rtl": article(
            "וזיר החוץ נפגש עם עמיתו בווינה: <b>שיחות</b> & הבנות", day,
            "Norwegian Foreign Minister Ingrid Solvang met Israeli Foreign Minister Yael Bar-Tzur in Vienna on "
            f"{day.strftime('%A')}. \"אנחנו ממשיכים לדבר\", Bar-Tzur said.\n\n<script>alert(1)</script> & \"></p><h1>", "עיתון"),
        "hard-long": article(
            f"{word}: {word}", day,
            f"Der deutsche Außenminister Friedrich-Wilhelm Freiherr von Hohenlohe-Waldenburg-Schillingsfürst hat am {day.day}. "
            f"{['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'][day.month - 1]} "
            f"{day.year} in Wien seine österreichische Amtskollegin Maria-Theresia Schwarzenberg-Lichtenstein getroffen. "
            f"„Die {word} bleibt“, sagte Hohenlohe-Waldenburg-Schillingsfürst. https://example.org/" + "a" * 300,
            "Süddeutsches Wochenblatt für Außenpolitik und internationale Zusammenarbeit", "de"),
        # What is told stands far below the first screen.
        "hard-scroll": article(
            "Lighthouse talks on Gotland", day,
            "\n\n".join(f"Paragraph {number} of this report tells of the weather at sea, of ferries and of gulls." for number in range(60))
            + f"\n\nIcelandic Foreign Minister Sigrún Hallgrimsdóttir met Estonian Foreign Minister Kaarel Lepik in Visby on "
            f"{day.day} {day.strftime('%B')} {day.year}. \"The lighthouse will be lit again,\" Hallgrimsdóttir said.\n\n"
            + "\n\n".join(f"After line {number} the gulls came back." for number in range(30))),
        "hard-empty": article("Rain in the valley", day, "It rained all day, and the harvest fair was moved indoors."),
        "hard-place-one": article(
            "Karhula and Mathenge meet in Geneva", day,
            "Finnish Foreign Minister Aino Karhula met Kenyan Foreign Minister Wanjiru Mathenge in Geneva on "
            f"{day.day} {day.strftime('%B')} {day.year}. They spoke about climate change."),
        "hard-place-two": article(
            "Karhula receives Mathenge in Helsinki", day + datetime.timedelta(days=1),
            "Finnish Foreign Minister Aino Karhula met Kenyan Foreign Minister Wanjiru Mathenge in Helsinki on "
            f"{day.day} {day.strftime('%B')} {day.year}. They spoke about climate change.", "Northern Evening Post"),
    }


def write(folder, today=None):
    """Writes them into a folder, a file each."""
    today = today or datetime.datetime.now(datetime.timezone.utc).date()
    for name, text in (common(today) | hard(today)).items():
        with open(os.path.join(folder, name + ".md"), "w", encoding="utf-8") as file:
            file.write(text)
