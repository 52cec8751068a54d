import Markdown

/// Which files and folders of the output are needed, by their names in lower case: two that differ only in case are one file
/// on many disks. Whoever needs one is a number.
struct OutputTree {
    private struct Node {
        /// Who has a file of this name.
        var file: Int?
        /// Who needs a folder of this name; of several, one.
        var folder: Int?
    }

    /// A name in a folder, which is short where a whole path is not.
    private struct Place: Hashable {
        var folder: Int32
        var name: String
    }

    private var numbers: [Place: Int32] = [:]
    /// The first is the output folder itself.
    private var nodes = [Node()]

    /// `capacity` is how many files are expected, most of them in folders of their own.
    init(capacity: Int) {
        numbers.reserveCapacity(2 * capacity)
        nodes.reserveCapacity(2 * capacity)
    }

    /// Who has the output path of a URL, or needs a folder where it would put a file, or a file where it needs a folder.
    func owner(of url: String) -> Int? {
        var node: Int32 = 0
        var above: Int?
        for name in Names(url) {
            above = nodes[Int(node)].file ?? above
            guard let next = numbers[Place(folder: node, name: name)] else { return above }
            node = next
        }
        return nodes[Int(node)].file ?? nodes[Int(node)].folder ?? above
    }

    /// Notes that somebody needs the output path of a URL.
    mutating func own(_ url: String, _ owner: Int) {
        var node = 0
        // The innermost folder that somebody needed before.
        var known: Int?
        for name in Names(url) {
            if node != 0 {
                if nodes[node].folder == nil { nodes[node].folder = owner } else { known = node }
            }
            node = Int(number(of: Place(folder: Int32(node), name: name)))
        }
        if let known { nodes[known].folder = owner }
        nodes[node].file = owner
    }

    private mutating func number(of place: Place) -> Int32 {
        if let number = numbers[place] { return number }
        let number = Int32(nodes.count)
        numbers[place] = number
        nodes.append(Node())
        return number
    }

    /// The names on the way to the file that serves a URL, in lower case.
    private struct Names: Sequence, IteratorProtocol {
        private var rest: Substring.UTF8View?

        init(_ url: String) {
            let isLowercase = url.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
            rest = (isLowercase ? url : url.lowercased())[...].utf8
        }

        mutating func next() -> String? {
            guard let rest else { return nil }
            guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
                self.rest = nil
                return rest.isEmpty ? "index.html" : String(Substring(rest))
            }
            self.rest = rest[rest.index(after: slash)...]
            return String(Substring(rest[..<slash]))
        }
    }
}
