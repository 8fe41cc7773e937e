/// Which phrase a page needs for a type of record or a status of HTTP.
extension Wording {
    /// Returns what a list of the type holds, for the home page.
    public func summary(_ type: RecordType) -> String {
        switch type {
        case .meetings: text(.meetingsSummary)
        case .persons: text(.personsSummary)
        case .quotes: text(.quotesSummary)
        case .articles: text(.articlesSummary)
        case .organizations: text(.organizationsSummary)
        case .topics: text(.topicsSummary)
        case .places: text(.placesSummary)
        }
    }

    /// Returns that no record matches the filters.
    public func noRecords(_ type: RecordType) -> String {
        switch type {
        case .meetings: text(.noMeetings)
        case .persons: text(.noPersons)
        case .quotes: text(.noQuotesHere)
        case .articles: text(.noArticles)
        case .organizations: text(.noOrganizations)
        case .topics: text(.noTopics)
        case .places: text(.noPlaces)
        }
    }

    /// Returns the label of the box that finds words in a list; nil for lists that are not searched.
    public func find(_ type: RecordType) -> String? {
        switch type {
        case .meetings: text(.wordsInMeetings)
        case .persons: text(.wordsInPersons)
        case .quotes: text(.wordsInQuotes)
        case .articles: text(.wordsInArticles)
        case .organizations: text(.wordsInOrganizations)
        case .topics, .places: nil
        }
    }

    /// Returns the heading of a problem by the status of its answer.
    public func problem(_ status: Int) -> String {
        switch status {
        case 400: text(.problemBadRequest)
        case 401, 403: text(.problemUnauthorized)
        case 404: text(.problemNotFound)
        case 405, 501: text(.problemMethod)
        case 406: text(.problemNotAcceptable)
        case 408: text(.problemTimeout)
        case 409, 412, 428: text(.problemConflict)
        case 410: text(.problemGone)
        case 413, 431: text(.problemTooLarge)
        case 414: text(.problemTooLong)
        case 415: text(.problemMediaType)
        case 422: text(.problemUnreadable)
        case 429: text(.problemTooMany)
        case 500: text(.problemInternal)
        case 503, 504: text(.problemUnavailable)
        default: text(.problemOther)
        }
    }

    /// Returns what a reader can make of a problem; nil where the heading says all.
    public func problemDetail(_ status: Int) -> String? {
        switch status {
        case 404: text(.problemNotFoundDetail)
        case 410: text(.withdrawn)
        case 500: text(.problemInternalDetail)
        case 503, 504: text(.problemUnavailableDetail)
        default: nil
        }
    }

    /// Returns about what the articles of a meeting disagree, as a sentence; nil for a field that is none of them.
    ///
    /// - Parameter field: `date`, `place`, `status` or `participants`.
    /// - Returns: The sentence.
    public func disagreement(_ field: String) -> String? {
        switch field {
        case "date": text(.disagreeDate)
        case "place": text(.disagreePlace)
        case "status": text(.disagreeStatus)
        case "participants": text(.disagreeParticipants)
        default: nil
        }
    }
}
