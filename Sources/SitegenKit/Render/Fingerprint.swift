/// A short name for a file's content, which becomes part of the file's name: another content is another address, so that
/// a browser may keep either for ever.
///
/// 64-bit FNV-1a, folded to 32 bits. The files are the project's own, and nobody gains from two that share a name: a
/// cryptographic hash would prove nothing here, and swift-crypto doubles the build.
struct Fingerprint {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = Self.step(hash, byte) }
    }

    @inline(__always)
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// How many texts are added at a time: that takes as long as one does, because each step waits for the one before it.
    static let most = 4

    /// Adds to each fingerprint a text.
    static func add(_ texts: [[UInt8]], to fingerprints: inout [Fingerprint]) {
        var start = 0
        if texts.count == most {
            let (a, b, c, d) = (texts[0], texts[1], texts[2], texts[3])
            var hashA = fingerprints[0].hash
            var hashB = fingerprints[1].hash
            var hashC = fingerprints[2].hash
            var hashD = fingerprints[3].hash
            start = min(a.count, b.count, c.count, d.count)
            for index in 0..<start {
                hashA = step(hashA, a[index])
                hashB = step(hashB, b[index])
                hashC = step(hashC, c[index])
                hashD = step(hashD, d[index])
            }
            for (number, hash) in [hashA, hashB, hashC, hashD].enumerated() { fingerprints[number].hash = hash }
        }
        for (number, text) in texts.enumerated() { fingerprints[number].add(text[start...]) }
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
        let name = path.behind(folder)
        let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
        return folder + name[..<dot] + "." + make(bytes) + name[dot...]
    }
}
