import Glibc

/// How many files and sockets the process may hold.
public enum DescriptorLimit {
    /// Raises the soft limit to the hard one; soft limits are low because of select(2), which nothing here uses.
    ///
    /// - Returns: The limit that holds now.
    public static func raise() -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return Int.max }
        if limit.rlim_cur < limit.rlim_max {
            var raised = rlimit(rlim_cur: limit.rlim_max, rlim_max: limit.rlim_max)
            if setrlimit(resource, &raised) == 0 { limit = raised }
        }
        return limit.rlim_cur > UInt64(Int32.max) ? Int(Int32.max) : Int(limit.rlim_cur)
    }
}

extension ServerConfiguration {
    /// Descriptors that a server needs beside those of its connections: two a loop, the listener, the spare one and what
    /// that is a copy of.
    public var descriptors: Int { 2 * loops + 4 }
}
