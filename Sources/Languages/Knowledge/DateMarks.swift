/// Letters behind the figures of a day in scripts that have no word for a month.
package enum DateMarks {
    /// Behind the year, the month and the day.
    package static let years: Set<Unicode.Scalar> = ["年", "년"]
    package static let months: Set<Unicode.Scalar> = ["月", "월"]
    package static let days: Set<Unicode.Scalar> = ["日", "일", "号"]

    /// Hours that a time zone is ahead of universal time, by its short name.
    package static let zones: [String: Int] = [
        "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "bst": 1, "west": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2,
        "eet": 2, "sast": 2, "eest": 3, "msk": 3, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
        "mdt": -6, "pst": -8, "pdt": -7, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
    ]
}
