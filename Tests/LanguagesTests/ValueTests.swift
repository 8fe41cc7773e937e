import Testing
import Text

/// What the values of the lists mean, each kind with one that its list refuses.
struct ValueTests {
    private func status(_ text: String) -> StatusCue? {
        guard case .status(let cue)? = LanguagePack.List.statusCues.value(of: text) else { return nil }
        return cue
    }

    @Test func readsStatusCues() {
        #expect(status("planned") == StatusCue(.planned))
        #expect(status("planned.modifier")?.isModifier == true)
        #expect(status("denied+af")?.needs?.key == WordKey.of("af"))
        #expect(status("denied+af") != status("denied+uit"))
        for text in ["plan", "planned.adverb", "denied+", ""] { #expect(status(text) == nil, "\(text)") }
    }

    @Test func readsOffices() {
        guard case .office(let entry)? = LanguagePack.List.offices.value(of: "spokesperson/presidency@RU") else {
            Issue.record("no office")
            return
        }
        #expect(entry.role == .spokesperson)
        #expect(entry.institution == .presidency)
        #expect(entry.country?.code == "RU")
        #expect(!entry.isFormer)
        guard case .office(let former)? = LanguagePack.List.offices.value(of: "former.head_of_state") else {
            Issue.record("no office")
            return
        }
        #expect(former.isFormer && former.role == .headOfState)
        for text in ["mayor", "minister@nl", "spokesperson/castle", "counterpart"] {
            #expect(LanguagePack.List.offices.value(of: text) == nil, "\(text)")
        }
    }

    /// The codes of lists and those of tables are of one type, so that they compare.
    @Test(arguments: [("RU", true), ("ru", false), ("RUS", false), ("", false), ("R", false)])
    func readsCountryCodes(_ text: String, _ isCode: Bool) {
        #expect((CountryCode(text) != nil) == isCode)
        if isCode { #expect(CountryCode(text) == CountryCode(table: text) && CountryCode(table: text).code == text) }
    }

    @Test func readsVerbs() {
        guard case .encounter(let visit)? = LanguagePack.List.encounterVerbs.value(of: "visit.present+bezoek") else {
            Issue.record("no verb")
            return
        }
        #expect(visit.sense == .visit && visit.form == .present && visit.needs?.key == WordKey.of("bezoek"))
        guard case .speech(let think)? = LanguagePack.List.speechVerbs.value(of: "think-plaats") else {
            Issue.record("no verb")
            return
        }
        #expect(think.act == .think && think.needs == nil && think.without?.key == WordKey.of("plaats"))
        for text in ["meet", "meet.future", "event.past", "visit.past+"] {
            #expect(LanguagePack.List.encounterVerbs.value(of: text) == nil, "\(text)")
        }
        #expect(LanguagePack.List.speechVerbs.value(of: "sing") == nil)
        #expect(LanguagePack.List.addressVerbs.value(of: "à/au") == .address(.prepositions(["à", "au"])))
        #expect(LanguagePack.List.addressVerbs.value(of: "object.both") == nil)
    }

    @Test func readsPronounsDaysAndNumbers() {
        guard case .pronoun(let her)? = LanguagePack.List.pronouns.value(of: "f.possessive") else {
            Issue.record("no pronoun")
            return
        }
        #expect(her.isFemale == true && her.grammaticalCase == .possessive)
        #expect(LanguagePack.List.pronouns.value(of: "f") == nil)
        #expect(LanguagePack.List.relativeDays.value(of: "eve") == .relativeDay(.fromLastDay(-1)))
        #expect(LanguagePack.List.relativeDays.value(of: "2") == .relativeDay(.fromPublication(2)))
        #expect(LanguagePack.List.relativeDays.value(of: "soon") == nil)
        #expect(LanguagePack.List.months.value(of: "13") == nil)
        #expect(LanguagePack.List.countries.value(of: "Nl") == nil)
        #expect(LanguagePack.List.stopWords.value(of: "words") == nil)
        guard case .numberWord(let half)? = LanguagePack.List.numberWords.value(of: "1.5") else {
            Issue.record("no number")
            return
        }
        #expect(half.value == 1.5 && half.whole == nil)
    }

    /// Every list has a type: nothing but its values is read, and some value is.
    @Test(arguments: LanguagePack.List.allCases)
    func refusesNonsense(_ list: LanguagePack.List) {
        switch list {
        case .cities, .organizations, .topics: #expect(list.value(of: "") == nil)
        default: #expect(list.value(of: "no such value") == nil)
        }
    }
}
