/// Which addresses can do more than lead somewhere.
package enum Address {
    /// Whether libcmark leaves the address out unless raw HTML is allowed: scripts, local files, and data that is no
    /// picture.
    package static func isDangerous(_ address: String) -> Bool {
        if ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"].contains(where: {
            starts(address, with: $0)
        }) {
            return false
        }
        return ["javascript:", "vbscript:", "file:", "data:"].contains { starts(address, with: $0) }
    }

    /// Whether an address in raw HTML leads where a reader expects links to lead. Browsers overlook control characters
    /// and spaces in a scheme; this does too.
    static func isWeb(_ address: String) -> Bool {
        var scheme: [UInt8] = []
        for byte in address.utf8 where byte > 0x20 {
            switch byte {
            case UInt8(ascii: ":"):
                return ["http", "https", "mailto", "tel"].contains(String(decoding: scheme, as: UTF8.self))
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            default: scheme.append(byte.lowercased)
            }
        }
        return true
    }

    private static func starts(_ address: String, with prefix: String) -> Bool {
        var bytes = address.utf8.makeIterator()
        return prefix.utf8.allSatisfy { $0 == bytes.next()?.lowercased }
    }
}
