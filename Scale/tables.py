"""The flat tables: what the documents say, a row a record, with the article that says it."""

from pyspark.sql import functions as F

SPOT = "struct<name:string,city:string,country:string>"
DAY = "struct<value:string,precision:string,basis:string,text:string>"
DOCUMENT = f"""
    source string,
    article struct<id:string,title:string,subtitle:string,language:string,published_at:string,author:string,publisher:string,
        url:string,text:string,text_sha256:string,extraction:struct<version:string,weights:string>,warnings:array<string>>,
    persons array<struct<id:string,name:string,country:string,
        names:array<struct<name:string,language:string,kind:string>>,
        offices:array<struct<title:string,role:string,organization:string,country:string>>,
        external_ids:array<struct<scheme:string,identifier:string>>>>,
    meetings array<struct<id:string,title:string,kind:string,medium:string,status:string,date:{DAY},end_date:{DAY},place:{SPOT},
        participants:array<struct<person:string,organization:string,name:string,role:string,country:string>>,
        topics:array<struct<id:string,label:string>>,confidence:double>>,
    quotes array<struct<id:string,text:string,kind:string,language:string,meeting:string,via:string,start:long,end:long,confidence:double,
        speaker:struct<person:string,organization:string,name:string,form:string>>>
"""


def flat(documents):
    """Returns the tables by name; `documents` has one column, `value`."""
    read = documents.select(F.from_json("value", DOCUMENT, {"mode": "FAILFAST"}).alias("d")).select("d.*")

    def each(kind):
        return read.select("source", F.col("article.id").alias("article"), F.explode(kind).alias("r"))

    return {
        "articles": read.select("source", "article.*"),
        "persons": each("persons").select("source", "article", "r.*"),
        "meetings": each("meetings").select(
            "source", "article", "r.id", "r.title", "r.kind", "r.medium", "r.status", "r.date", "r.end_date", "r.place",
            "r.participants", "r.topics", "r.confidence"),
        "quotes": each("quotes").select(
            "source", "article", "r.id", "r.text", "r.kind", "r.language", F.col("r.speaker.person").alias("speaker"),
            F.col("r.speaker.name").alias("speaker_name"), F.col("r.speaker.form").alias("speaker_form"), "r.meeting",
            "r.via", "r.start", "r.end", "r.confidence"),
    }
