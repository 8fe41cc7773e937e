import Foundation
import Records

/// The day that relative dates count from.
enum Today {
    /// The present day in UTC.
    static var day: CalendarDay {
        CalendarDay(number: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
    }
}
