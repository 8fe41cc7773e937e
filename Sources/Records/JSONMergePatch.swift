/// JSON Merge Patch: what a document becomes when some of its members are given anew.
///
/// Source: RFC 7396, 2.
public enum JSONMergePatch {
    /// Returns the document with the patch in it.
    ///
    /// - Parameters:
    ///   - patch: Compact JSON; members that are null are taken out, objects are patched into objects, and anything else
    ///     takes the place of what was there.
    ///   - target: The document; nil for none.
    /// - Returns: Compact JSON: the members of the document in their order, then new ones in the order of the patch.
    public static func apply(_ patch: JSONSlice, to target: JSONSlice?) -> JSONSlice {
        var json = JSONWriter(capacity: (target?.range.count ?? 0) + patch.range.count)
        write(patch, over: target, to: &json)
        return JSONSlice(json.bytes)
    }

    /// Returns the document with whole members in the place of those of the same name.
    ///
    /// - Parameters:
    ///   - members: An object; its members stand for themselves, null too.
    ///   - target: The document.
    /// - Returns: Compact JSON.
    public static func replacing(_ members: JSONSlice, in target: JSONSlice) -> JSONSlice {
        let changes = members.members
        var json = JSONWriter(capacity: target.range.count + members.range.count)
        json.object { json in
            for (name, value) in target.members {
                json.key(escaped: name)
                json.raw((changes.last { $0.name == name }?.value ?? value).raw)
            }
        }
        return JSONSlice(json.bytes)
    }

    private static func write(_ patch: JSONSlice, over target: JSONSlice?, to json: inout JSONWriter) {
        guard patch.isObject else { return json.raw(patch.raw) }
        let changes = patch.members
        let old = target?.members ?? []
        json.object { json in
            for (name, value) in old {
                guard let change = changes.last(where: { $0.name == name })?.value else {
                    json.key(escaped: name)
                    json.raw(value.raw)
                    continue
                }
                guard !change.isNull else { continue }
                json.key(escaped: name)
                write(change, over: value, to: &json)
            }
            for (name, value) in changes where !value.isNull && !old.contains(where: { $0.name == name }) {
                json.key(escaped: name)
                write(value, over: nil, to: &json)
            }
        }
    }
}

extension JSONSlice {
    /// Takes JSON from elsewhere: white space between its tokens is left out.
    ///
    /// - Parameter text: Valid JSON; whether it is, others look before.
    public init(compacting text: [UInt8]) {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var (isInString, isEscaped) = (false, false)
        for byte in text {
            if isInString {
                out.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isInString = false
                }
            } else if byte == 0x22 {
                isInString = true
                out.append(byte)
            } else if byte > 0x20 {
                out.append(byte)
            }
        }
        self.init(out)
    }
}
