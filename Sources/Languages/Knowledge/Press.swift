/// Names that stand in credits and date lines of papers of every language.
package enum Press {
    /// News agencies, a word at a time.
    package static let agencies: Set<String> = [
        "anp", "reuters", "afp", "ap", "dpa", "efe", "belga", "apa", "sda", "tass", "interfax", "xinhua", "novum",
        "kna", "epd", "ria", "europa", "press", "the", "associated", "agence", "france-presse", "upi", "pa", "ansa",
        "kyodo", "yonhap", "anadolu", "bloomberg",
    ]

    /// Agencies whose name alone is no credit of a story.
    package static let pictureHouses: Set<String> = ["getty"]

    /// Who is named for a picture, a word at a time.
    package static let pictureCredits: Set<String> = [
        "reuters", "ap", "afp", "dpa", "anp", "epa", "efe", "getty", "imago", "belga", "apa", "alliance", "ansa",
        "tass", "sputnik", "xinhua", "keystone", "shutterstock",
    ]

    /// Services on which pages ask to share a story.
    package static let networks = ["Facebook", "Twitter", "WhatsApp", "LinkedIn", "Telegram"]

    /// Services that a line about the author asks to write to.
    package static let contactNetworks = ["twitter", "facebook"]

    /// Time zones behind a clock time.
    package static let timeZones = ["cet", "cest", "gmt", "utc", "est", "edt", "et", "bst"]

    /// Words in lower case inside names of people of many countries.
    package static let nameParticles = ["al", "el", "bin", "da", "di", "dos"]
}
