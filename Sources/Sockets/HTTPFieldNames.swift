import HTTPTypes

/// Field names that the shared vocabulary lacks.
enum HTTPFieldNames {
    static let requestID = HTTPField.Name("X-Request-Id")
}
