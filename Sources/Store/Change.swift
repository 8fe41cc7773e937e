/// What became of one record in one transaction.
public struct Change: Sendable, Equatable {
    /// What was done.
    public enum Operation: String, Sendable, CaseIterable {
        /// The record is new, or came back.
        case create
        /// Some of its members are others.
        case update
        /// It went into another record, the survivor.
        case merge
        /// It is new and was made out of a part of another record, the survivor.
        case split
        /// Somebody corrected it.
        case correct
        /// It is gone.
        case remove

        /// Whether the record is no more.
        public var isTombstone: Bool { self == .merge || self == .remove }
    }

    /// What a change means for a copy of the records that meet some conditions.
    public enum Action: String, Sendable, CaseIterable {
        /// The record meets them now: it is to be taken in, or anew.
        case match
        /// The record does not meet them, or is gone: whoever has it drops it. It need not have met them before.
        case leave
    }

    /// Its number; numbers rise, and some are left out.
    public var seq: Int64
    /// When it was made, RFC 3339 in UTC.
    public var at: String
    /// What was done.
    public var operation: Operation
    /// The collection of the record.
    public var collection: Collection
    /// The id of the record.
    public var id: String
    /// `extraction`, or the name of a token.
    public var author: String
    /// Why, where somebody said so.
    public var reason: String?
    /// The record that took this one in, or that this one was a part of.
    public var survivor: String?
    /// The members that it has changed, as a JSON array of names; empty for a record that came or went.
    public var fields: String
    /// What it means for a copy, where only records are wanted that meet some conditions.
    public var action: Action?
}

/// A part of the feed of changes, from one state of the data.
public struct ChangePage: Sendable {
    /// The changes in order.
    public var changes: [Change] = []
    /// What to ask for next: the last change of a full page, else that of the whole database.
    public var seq: Int64 = 0
    /// Whether as many came as were asked for: what such a page holds is always the same.
    public var isFull = false
    /// The records as they are now, as JSON, in the order of the changes and nil where they are gone; empty when they
    /// were not asked for.
    public var records: [String?] = []
}

/// One version of a record.
public struct RecordVersion: Sendable {
    /// The change that made it.
    public var change: Change
    /// What it changed by member, as JSON; nil where the record came or went, and where what it held was removed.
    public var delta: String?
}

/// A part of the versions of a record, from one state of the data.
public struct VersionPage: Sendable {
    /// The versions, the newest first.
    public var versions: [RecordVersion]
    /// The newest version of the page after this one.
    public var next: Int64?
    /// The newest version of the page before this one.
    public var previous: Int64?
    /// How many versions there are.
    public var total: Int
    /// The last change of all.
    public var seq: Int64
}

/// Who changes records, and why.
public struct Authorship: Sendable {
    /// `extraction`, or the name of a token.
    public var author: String
    /// Why, for people.
    public var reason: String?

    /// Creates an authorship.
    public init(author: String = "extraction", reason: String? = nil) {
        (self.author, self.reason) = (author, reason)
    }
}
