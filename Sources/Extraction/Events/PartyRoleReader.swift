import Records
import Text

/// Gives the parties of a meeting the roles that the words for it tell: who receives, who travels, who leads.
struct PartyRoleReader {
    let cast: Cast
    private let groups: Groups

    init(_ cast: Cast) {
        self.cast = cast
        groups = cast.structure.groups
    }

    /// Sets the roles that the tellings of an event tell.
    func assign(to event: inout Event) {
        for telling in event.tellings {
            switch telling.cue.sense {
            case .receive, .reception: receive(telling, &event)
            case .visit: visit(telling, &event)
            case .meeting, .talks, .call, .video, .summit, .negotiation, .dinner, .meet, .speak, .negotiate, .handshake,
                .event:
                break
            }
            lead(telling, &event)
        }
    }

    private func referents(_ telling: Telling, where fits: (EncounterFrame.Candidate) -> Bool) -> Set<Referent> {
        Set(telling.parties.map(\.candidate).filter(fits).map(\.referent))
    }

    private func isGoverned(_ candidate: EncounterFrame.Candidate, by relation: Relation) -> Bool {
        candidate.slot != .protagonist && groups.governments[candidate.mention].relation.has(relation)
    }

    /// "A received B" and "B was received by A": who receives is host, the others are visitors.
    private func receive(_ telling: Telling, _ event: inout Event) {
        let agents = referents(telling) { isGoverned($0, by: .by) }
        let subjects = referents(telling) { $0.slot == .subject }
        let hosts = agents.isEmpty && !telling.cue.isNoun ? subjects : agents
        let rule = agents.isEmpty ? "party.role.receives" : "party.role.received-by"
        set(.host, .visitor, hosts, telling.cue.tokens, rule, &event)
    }

    /// "A visits B", "A's visit to B": who travels is visitor, whom "to" or "at" governs is host.
    private func visit(_ telling: Telling, _ event: inout Event) {
        let hosts = referents(telling) { candidate in
            candidate.slot == .object || isGoverned(candidate, by: [.to, .at, .in, .object])
        }
        let travellers = referents(telling) { candidate in
            candidate.slot == .subject || candidate.slot == .owner
                || candidate.slot == .bare && candidate.distance < 0
        }.subtracting(hosts)
        guard !hosts.isEmpty, !travellers.isEmpty else { return }
        for index in event.parties.indices {
            let referent = event.parties[index].referent
            if hosts.contains(referent) { event.parties[index].take(.host, telling.cue.tokens, "party.role.visited") }
            if travellers.contains(referent) {
                event.parties[index].take(.visitor, telling.cue.tokens, "party.role.visits")
            }
        }
    }

    /// "talks between A and B led by C": who leads the talks of two others stands between them.
    private func lead(_ telling: Telling, _ event: inout Event) {
        let leaders = referents(telling) { isGoverned($0, by: .ledBy) }
        let sides = referents(telling) { isGoverned($0, by: .between) }.subtracting(leaders)
        guard sides.count > 1 else { return }
        for index in event.parties.indices where leaders.contains(event.parties[index].referent) {
            event.parties[index].take(.mediator, telling.cue.tokens, "party.mediator.leads")
        }
    }

    private func set(
        _ role: Participant.Role, _ other: Participant.Role, _ chosen: Set<Referent>, _ cue: Range<Int>, _ rule: String,
        _ event: inout Event
    ) {
        let rest = event.parties.filter { !chosen.contains($0.referent) && $0.role != .mediator }
        guard !chosen.isEmpty, !rest.isEmpty else { return }
        for index in event.parties.indices where event.parties[index].role != .mediator {
            event.parties[index].take(chosen.contains(event.parties[index].referent) ? role : other, cue, rule)
        }
    }

    // MARK: At home

    /// How many sentences from the telling of a meeting a journey still belongs to it.
    private static let reach = 4

    /// Tells host and visitors of a meeting in the country of one side, where the text says that the others came there.
    func assignHomes(to event: inout Event, _ trips: [Trip]) {
        clear(&event)
        guard let home = event.place?.value.country, let first = event.sentences.first else { return }
        let near = trips.filter { trip in
            trip.place.value.country == home && abs(trip.sentence - first) <= Self.reach
        }
        let isHome = { (party: Event.Party) in cast.country(party.referent) == home }
        let guests = event.parties.filter { party in !isHome(party) && near.contains { $0.referent == party.referent } }
        guard let guest = guests.first, event.parties.contains(where: isHome),
            let trip = near.first(where: { $0.referent == guest.referent })
        else { return }
        let travellers = Set(guests.map(\.referent))
        for index in event.parties.indices {
            if isHome(event.parties[index]) {
                event.parties[index].take(.host, trip.place.tokens, "party.role.home")
            } else if travellers.contains(event.parties[index].referent) {
                event.parties[index].take(.visitor, trip.place.tokens, "party.role.journey")
            }
        }
    }

    /// Drops the roles where the place lies with a visitor alone: whose house it is the text then does not say.
    private func clear(_ event: inout Event) {
        guard let home = event.place?.value.country else { return }
        let isAtVisitor = event.parties.contains { $0.role == .visitor && cast.country($0.referent) == home }
        guard isAtVisitor, !event.parties.contains(where: { $0.role == .host && cast.country($0.referent) == home })
        else { return }
        for index in event.parties.indices where event.parties[index].role != .mediator {
            event.parties[index].role = .party
            event.parties[index].cue = nil
        }
    }
}

/// Where somebody travelled.
struct Trip {
    var referent: Referent
    var place: (value: Place, tokens: Range<Int>)
    var sentence: Int
}
