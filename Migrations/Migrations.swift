/// The schema, one step a file, in order; a step that has been released is never edited.
public enum Migrations {
    /// Name and SQL of each step.
    public static let all: [(name: String, sql: String)] = [
        ("0001_records", String(decoding: PackageResources._001_records_sql, as: UTF8.self)),
        ("0002_search_and_joins", String(decoding: PackageResources._002_search_and_joins_sql, as: UTF8.self)),
        ("0003_joining", String(decoding: PackageResources._003_joining_sql, as: UTF8.self)),
        ("0004_fingerprints", String(decoding: PackageResources._004_fingerprints_sql, as: UTF8.self)),
        ("0005_names", String(decoding: PackageResources._005_names_sql, as: UTF8.self)),
        ("0006_reported", String(decoding: PackageResources._006_reported_sql, as: UTF8.self)),
        ("0007_bodies", String(decoding: PackageResources._007_bodies_sql, as: UTF8.self)),
        ("0008_changes", String(decoding: PackageResources._008_changes_sql, as: UTF8.self)),
        ("0009_corrections", String(decoding: PackageResources._009_corrections_sql, as: UTF8.self)),
        ("0010_sources", String(decoding: PackageResources._010_sources_sql, as: UTF8.self)),
        ("0011_drawings", String(decoding: PackageResources._011_drawings_sql, as: UTF8.self)),
        ("0012_origins", String(decoding: PackageResources._012_origins_sql, as: UTF8.self)),
        ("0013_catching_up", String(decoding: PackageResources._013_catching_up_sql, as: UTF8.self)),
        ("0014_quotes_drawn", String(decoding: PackageResources._014_quotes_drawn_sql, as: UTF8.self)),
        ("0015_tellings_by_record", String(decoding: PackageResources._015_tellings_by_record_sql, as: UTF8.self)),
        ("0016_external_ids", String(decoding: PackageResources._016_external_ids_sql, as: UTF8.self)),
        ("0017_words_held", String(decoding: PackageResources._017_words_held_sql, as: UTF8.self)),
    ]
}
