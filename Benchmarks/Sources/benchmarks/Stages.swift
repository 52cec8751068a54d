/// What sitegen says of its own stages with `--json --timings`: processor time of each, in seconds.
struct Stages {
    private(set) var names: [String] = []
    private(set) var cpu: [String: Double] = [:]

    /// Reads the summary's `"stage":"read", ... "cpuMicroseconds":120`.
    init(_ said: String) throws {
        let bytes = Array(said.utf8)
        var offset = 0
        func skip(past text: StaticString) -> Bool {
            let wanted = Array(text.description.utf8)
            while offset + wanted.count <= bytes.count {
                if bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
                    offset += wanted.count
                    return true
                }
                offset += 1
            }
            return false
        }
        func word(_ isPart: (UInt8) -> Bool) -> String {
            let rest = bytes[offset...].prefix(while: isPart)
            offset = rest.endIndex
            return String(decoding: rest, as: UTF8.self)
        }
        while skip(past: "\"stage\":\"") {
            let name = word { $0 != UInt8(ascii: "\"") }
            guard skip(past: "\"cpuMicroseconds\":"), let micros = Int(word { (48...57).contains($0) }) else { break }
            names.append(name)
            cpu[name, default: 0] += Double(micros) / 1e6
        }
        guard !names.isEmpty else { throw Failure("sitegen names no stages:\n\(said.prefix(2000))") }
    }

    init() {}

    /// Of several runs each stage's least.
    mutating func lower(_ other: Stages) {
        if names.isEmpty { names = other.names }
        cpu.merge(other.cpu) { min($0, $1) }
    }
}
