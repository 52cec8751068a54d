/// A short name for a file's content, which becomes part of the file's name: another content is another address, so that
/// a browser may keep either for ever.
///
/// 64-bit FNV-1a, folded to 32 bits. The files are the project's own, and nobody gains from two that share a name: a
/// cryptographic hash would prove nothing here, and swift-crypto doubles the build.
struct Fingerprint {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// Adds to two at a time, which takes as long as to one: each step waits for the one before it.
    static func add(
        _ left: UnsafeBufferPointer<UInt8>, to one: inout Fingerprint, _ right: UnsafeBufferPointer<UInt8>,
        to other: inout Fingerprint
    ) {
        let both = min(left.count, right.count)
        var (hash, second) = (one.hash, other.hash)
        for index in 0..<both {
            hash = (hash ^ UInt64(left[index])) &* 0x100_0000_01B3
            second = (second ^ UInt64(right[index])) &* 0x100_0000_01B3
        }
        (one.hash, other.hash) = (hash, second)
        one.add(left[both...])
        other.add(right[both...])
    }

    /// Eight hexadecimal digits.
    var name: String {
        let digits = String(UInt32(truncatingIfNeeded: hash ^ hash >> 32), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// That of one content.
    static func make(_ bytes: [UInt8]) -> String {
        var fingerprint = Fingerprint()
        fingerprint.add(bytes)
        return fingerprint.name
    }

    /// `assets/style.css` with the name of its content: `assets/style.3f2a1c9b.css`.
    static func path(_ path: String, _ bytes: [UInt8]) -> String {
        let folder = Address.folder(path)
        let name = path.dropFirst(folder.count)
        let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
        return folder + name[..<dot] + "." + make(bytes) + name[dot...]
    }
}
