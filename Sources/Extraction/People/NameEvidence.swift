/// What speaks for or against a listed person being whom a name of the text means.
///
/// A surname alone is no evidence: "Bar", "May" and "Johnson" are words and names of many. Each kind has one weight,
/// and a person is linked when the weights add up to `threshold` and no other listed person has as many.
enum NameEvidence: CaseIterable {
    /// "Olaf Scholz", as a listed name is written.
    case fullName
    /// On the list of people whom the user asks to know.
    case added
    /// "A. Merkel", "Sergei" for Sergey: the given name agrees by its initial or but for a letter or two.
    case likeGivenName
    /// The given name stands alone elsewhere in the text ("Hillary").
    case givenNameInText
    /// "Präsident Herzog": an office beside the name that the person holds on the day of the text.
    case officeHeld
    /// "former President Bush", "President-elect Trump": one that the person holds at another time.
    case officeOfAnotherTime
    /// "the Israeli president Herzog": the office is one of the person's country.
    case countryOfOffice
    /// "Frau Merkel".
    case honorific
    /// The country is named in the sentence, or the one before.
    case countryNear
    /// The country is named anywhere in the text.
    case countryInText
    /// The text is about people of state.
    case politicalText
    /// The text is full of people of state.
    case veryPoliticalText
    /// In office on the day of the text.
    case inOffice
    /// At the head of a state, a government or its diplomacy on that day.
    case atTheHead
    /// Known everywhere by surname alone.
    case famous
    /// "said Rutte", "Rutte met": what follows or precedes is what people do.
    case acts
    /// "Macron's meeting with Starmer": the other party is known and leads a state.
    case meetsPeer
    /// "the Trump administration", "de regering-Rutte".
    case leadsGovernment

    /// "Governor Johnson": an office that the person never held.
    case otherOffice
    /// "Colonel Assimi Goïta": a whole listed name with an office that the list does not know.
    case newOffice
    /// "coach Söder", "CSU-Chef Söder": a calling that goes with any office, or with none.
    case calling
    /// The text names somebody of that surname with another given name.
    case otherGivenName
    /// "the Danish minister Blok": the office is one of another country.
    case otherCountry
    /// "Ms Johnson" of a man.
    case otherGender
    /// "Fox News", "Golf of Fonseca": the word is part of a longer name.
    case partOfLongerName
    /// "The carrier Queen Elizabeth", "Francis_94": a thing or an account that bears the name.
    case namedAfter
    /// "Sen. Murphy", "8 Min": a short word before a full stop or behind a number.
    case abbreviation
    /// The word stands in lower case elsewhere in the text.
    case lowerCaseElsewhere
    /// "den Frieden", "a key": an article stands before it.
    case determiner
    /// "A Mr Lavrov was her landlord": who is named so is somebody whom readers do not know.
    case introduced
    /// "Cameron Brooksbank": the word opens a longer name elsewhere in the text.
    case opensLongerName
    /// The word is a listed one of another kind: a month, a noun, a body.
    case otherWord
    /// Written in capitals among capitals.
    case capitals
    /// The country is named nowhere in the text.
    case countryAbsent
    /// Nothing in the text is about people of state.
    case ordinaryText
    /// Long out of office.
    case outOfOffice
    /// In office only years after the text.
    case notYet
    /// A surname with nothing beside it, of one who never was at the head of a state or its diplomacy.
    case unledSurname
    /// Never in an office: a relative goes by the given name.
    case withoutOffice

    /// How many points a person needs.
    static let threshold = 6

    /// How much the evidence counts.
    var weight: Int {
        switch self {
        case .fullName: 11
        case .added: 8
        case .likeGivenName: 8
        case .givenNameInText: 5
        case .officeHeld: 8
        case .officeOfAnotherTime: 5
        case .countryOfOffice: 4
        case .honorific: 2
        case .countryNear: 3
        case .countryInText: 2
        case .politicalText: 2
        case .veryPoliticalText: 1
        case .inOffice: 2
        case .atTheHead: 1
        case .famous: 3
        case .acts: 1
        case .meetsPeer: 8
        case .leadsGovernment: 3
        case .otherOffice: -8
        case .newOffice: -2
        case .calling: -2
        case .otherGivenName: -6
        case .otherCountry: -12
        case .otherGender: -8
        case .partOfLongerName: -7
        case .namedAfter: -9
        case .abbreviation: -6
        case .lowerCaseElsewhere: -4
        case .determiner: -5
        case .introduced: -9
        case .opensLongerName: -4
        case .otherWord: -3
        case .capitals: -3
        case .countryAbsent: -3
        case .ordinaryText: -2
        case .outOfOffice: -2
        case .notYet: -5
        case .unledSurname: -3
        case .withoutOffice: -7
        }
    }
}
