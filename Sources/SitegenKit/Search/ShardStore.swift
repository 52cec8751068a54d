/// The scripts of an index by name. A name is that of the content, so that shards of two builds are never mixed.
struct ShardStore: Sendable {
    private(set) var texts: [String: [UInt8]] = [:]
    private var taken: Set<String> = []

    mutating func add(_ text: [UInt8], _ letter: String) -> String {
        var name = letter + Fingerprint.make(text)
        while taken.contains(name), texts[name] != text { name += "0" }
        taken.insert(name)
        texts[name] = text
        return name
    }

    /// Takes the name of a text that is not kept.
    mutating func reserve(_ name: String) -> String {
        var name = name
        while !taken.insert(name).inserted { name += "0" }
        return name
    }
}
