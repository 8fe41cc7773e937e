import Records

/// Tells host and visitors of a meeting in the country of one side, where the text says that the others came there.
struct HomeRoles {
    let persons: PersonBook

    /// Sets the roles that the place and the journeys of the text tell together.
    func assign(to draft: inout MeetingDraft, _ trips: [MeetingCompletion.Trip]) {
        guard let home = draft.place?.value.country, let first = draft.sentences.min() else { return }
        let near = trips.filter { trip in
            !trip.isUncertain && trip.place.value.country == home && abs(trip.sentence - first) <= Self.reach
        }
        let guests = draft.parties.indices.filter { index in
            near.contains { $0.party == draft.parties[index].referent } && country(of: draft.parties[index]) != home
        }
        let hosts = draft.parties.indices.filter { country(of: draft.parties[$0]) == home }
        guard !hosts.isEmpty, let guest = guests.first,
            let trip = near.first(where: { $0.party == draft.parties[guest].referent })
        else { return }
        for index in hosts { draft.parties[index].take(.host, trip.place.tokens, "party.role.home") }
        for index in guests { draft.parties[index].take(.visitor, trip.place.tokens, "party.role.journey") }
    }

    /// Drops the roles where the place lies with a visitor alone: whose house it is the text then does not say.
    func clear(_ draft: inout MeetingDraft) {
        guard let home = draft.place?.value.country else { return }
        let isAtVisitor = draft.parties.contains { $0.role == .visitor && country(of: $0) == home }
        guard isAtVisitor, !draft.parties.contains(where: { $0.role == .host && country(of: $0) == home }) else {
            return
        }
        for index in draft.parties.indices where draft.parties[index].role != .mediator {
            draft.parties[index].role = .party
            draft.parties[index].cue = nil
        }
    }

    /// How many sentences from the telling of a meeting a journey still belongs to it.
    private static let reach = 4

    private func country(of party: MeetingDraft.Party) -> String? {
        switch party.referent {
        case .person(let index): persons[index].country
        case .country(let code): code
        case .organization, .anonymous: nil
        }
    }
}
