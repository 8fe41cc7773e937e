package import Records

/// Writes records in one form, piece by piece, so that an export of any size needs little memory.
package protocol RecordFormat: Sendable {
    /// Writes what stands before the first record.
    func begin(_ out: inout [UInt8])
    /// Writes one record.
    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8])
    /// Writes what stands after the last record.
    func end(_ out: inout [UInt8])
}
