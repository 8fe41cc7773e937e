import GRDB

/// Which tellings are of one meeting, kept up to date while tellings come and go.
///
/// The outcome is that of one greedy pass over all tellings, the surest first, each into the nearest meeting that it
/// fits (`SameMeetings`). A telling's choice depends only on surer tellings that can be of its own meeting, so after a
/// change just the less sure neighbours of what moved choose anew, in that same order.
final class MeetingClusters {
    private let rows: TellingRows
    /// The tellings that must choose, the surest last.
    private var open: [Telling] = []
    private var isOpen: Set<String> = []
    /// The tellings that were looked at, by id.
    private var known: [String: Telling] = [:]
    /// The cluster of each telling that has one.
    private var clusterOf: [String: Int] = [:]
    /// The tellings of each cluster that was looked at.
    private var members: [Int: [String: Telling]] = [:]
    /// The clusters that were records when the transaction began, by the id of the record and back.
    private var numbers: [String: Int] = [:]
    private var meetings: [Int: String] = [:]
    private var next = 0
    /// The clusters that gained or lost a telling.
    private var changed: Set<Int> = []
    private var isSettling = false
    /// What was read of the neighbours of each kind of telling: no row comes or goes while they choose.
    private var read: [Telling.Kind: [Telling]] = [:]
    /// Whether somebody still waits for the outcome.
    private let isWanted: () -> Bool

    init(_ rows: TellingRows, while isWanted: @escaping () -> Bool) {
        (self.rows, self.isWanted) = (rows, isWanted)
    }

    // MARK: In and out

    /// Takes in a telling that has just been written.
    func add(_ telling: Telling) {
        known[telling.id] = telling
        enqueue(telling)
    }

    /// Takes out a telling whose row still stands.
    func remove(_ telling: Telling) throws {
        let telling = try register(telling)
        let cluster = clusterOf[telling.id]
        if let cluster { try leave(telling, cluster) }
        try reopen(around: [telling, try cluster.flatMap(seed)].compactMap { $0 }, after: telling)
        known[telling.id] = nil
        if isOpen.remove(telling.id) != nil { open.removeAll { $0.id == telling.id } }
    }

    /// Lets every telling choose that has to, and returns the clusters that came out changed, each in order of
    /// publication; an empty one is not among them.
    func settle() throws -> [[Telling]] {
        isSettling = true
        defer { (isSettling, read, changed) = (false, [:], []) }
        while let telling = open.popLast() {
            guard isWanted() else { throw StoreError.abandoned }
            isOpen.remove(telling.id)
            try choose(telling)
        }
        return try changed.sorted().compactMap { cluster in
            let group = try tellings(of: cluster)
            return group.isEmpty ? nil : group.values.sorted(by: SameMeetings.isEarlier)
        }
    }

    // MARK: Choosing

    private func choose(_ telling: Telling) throws {
        let near = try neighbours(of: telling).filter { SameMeetings.isSurer($0, telling) }
        var byCluster: [Int: [Telling]] = [:]
        for other in near {
            if let cluster = clusterOf[other.id] { byCluster[cluster, default: []].append(other) }
        }
        var fitting: [Int: [Telling]] = [:]
        for (cluster, those) in byCluster where try surer(than: telling, in: cluster) == those.count {
            fitting[cluster] = those
        }
        let best = fitting.min {
            SameMeetings.distance($0.value, telling) < SameMeetings.distance($1.value, telling)
        }?.key
        let old = clusterOf[telling.id]
        if let old {
            let leads = try surer(than: telling, in: old) == 0
            if best == old || best == nil && leads { return }
            try leave(telling, old)
        }
        let new = best ?? makeCluster()
        var company = [telling]
        company += [try seed(of: new), try old.flatMap(seed)].compactMap { $0 }
        let seed = try seed(of: new)
        join(telling, new)
        try reopen(around: company, after: telling) { other in
            // Who is there already and goes with the newcomer stays: the cluster only came nearer, and is called as before.
            guard let seed, clusterOf[other.id] == new else { return false }
            return SameMeetings.isEarlier(seed, telling) && SameMeetings.isSurer(seed, other)
                && SameMeetings.isSame(other, telling)
        }
    }

    /// How many of a cluster are surer than a telling.
    private func surer(than telling: Telling, in cluster: Int) throws -> Int {
        try tellings(of: cluster).values.count { SameMeetings.isSurer($0, telling) }
    }

    /// The telling that a cluster began with.
    private func seed(of cluster: Int) throws -> Telling? {
        try tellings(of: cluster).values.min(by: SameMeetings.isSurer)
    }

    /// Whoever fits a cluster is a neighbour of its seed, so those of the seeds and of the mover are all that a move
    /// can concern.
    private func reopen(
        around company: [Telling], after mover: Telling, but stays: (Telling) -> Bool = { _ in false }
    ) throws {
        for one in company {
            for other in try neighbours(of: one) where SameMeetings.isSurer(mover, other) && !stays(other) {
                enqueue(other)
            }
        }
    }

    private func neighbours(of telling: Telling) throws -> [Telling] {
        let near: [Telling]
        if let found = read[telling.kind] {
            near = found
        } else {
            near = try rows.neighbours(of: telling)
            if isSettling { read[telling.kind] = near }
        }
        return try near.lazy.filter { SameMeetings.isSame($0, telling) }.map { try register($0) }
    }

    private func enqueue(_ telling: Telling) {
        guard isOpen.insert(telling.id).inserted else { return }
        var (low, high) = (0, open.count)
        while low < high {
            let middle = (low + high) / 2
            if SameMeetings.isSurer(telling, open[middle]) { low = middle + 1 } else { high = middle }
        }
        open.insert(telling, at: low)
    }

    // MARK: Clusters

    private func makeCluster() -> Int {
        defer { next += 1 }
        members[next] = [:]
        return next
    }

    private func join(_ telling: Telling, _ cluster: Int) {
        members[cluster, default: [:]][telling.id] = telling
        clusterOf[telling.id] = cluster
        changed.insert(cluster)
    }

    private func leave(_ telling: Telling, _ cluster: Int) throws {
        _ = try tellings(of: cluster)
        members[cluster]?[telling.id] = nil
        clusterOf[telling.id] = nil
        changed.insert(cluster)
    }

    /// Puts a row in its place, unless it is known: what is known may have moved since.
    private func register(_ row: Telling) throws -> Telling {
        if let telling = known[row.id] { return telling }
        known[row.id] = row
        guard !row.meeting.isEmpty else { return row }
        if let number = numbers[row.meeting] {
            clusterOf[row.id] = number
        } else {
            (numbers[row.meeting], meetings[next]) = (next, row.meeting)
            clusterOf[row.id] = next
            next += 1
        }
        return row
    }

    /// The tellings of a cluster, read when it is first asked for.
    private func tellings(of cluster: Int) throws -> [String: Telling] {
        if let group = members[cluster] { return group }
        guard let meeting = meetings[cluster] else { return [:] }
        var group: [String: Telling] = [:]
        for row in try rows.tellings(of: meeting) { group[row.id] = try register(row) }
        members[cluster] = group
        return group
    }
}
