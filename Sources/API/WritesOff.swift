import Store

extension API {
    /// What to say of writes while they are off.
    public static let writesOff = Dictionary(
        uniqueKeysWithValues: ([
            "POST /articles", "POST /meetings", "POST /quotes", "POST /reextract", "DELETE /articles/{id}",
            "DELETE /corrections/{id}",
        ]
            + CorrectionRoutes.corrected.flatMap { ["PATCH /\($0.rawValue)/{id}", "DELETE /\($0.rawValue)/{id}"] }).map
        {
            (
                $0,
                "Writes are off; `parley serve --token-file FILE` (or PARLEY_TOKEN_FILE) turns them on for who has a token."
            )
        })
}
