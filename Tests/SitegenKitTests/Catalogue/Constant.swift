/// One constant as the catalogue writes it: a name, and in brackets in which versions it holds.
struct Constant: Hashable {
    var code: String
    var name: String

    /// None where this version does not have it.
    init?(code: String, written: String, version: Substring?) {
        guard written != "none",
            let match = written.wholeMatch(of: /(.+?)(?: \((since|before) ([0-9.]+)\))?(?: \(deprecated.*\))?/)
        else { return nil }
        if let bound = match.3 {
            guard let version else { return nil }
            let isOlder = Self.parts(version).lexicographicallyPrecedes(Self.parts(bound))
            guard isOlder == (match.2 == "before") else { return nil }
        }
        self.init(code: code, name: String(match.1))
    }

    init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    private static func parts(_ version: Substring) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
}
