import Markdown

/// Which files and folders of the output are needed, by their names in lower case: two that differ only in case are one file
/// on many disks. Whoever needs one is a number.
struct OutputTree {
    private struct Node {
        let isFile: Bool
        /// Who has the file; of those who need the folder, the last.
        var owner: Int
        /// Of a folder: the number of its `index.html`, or zero. Most folders hold nothing else, so it is in no table.
        var index: Int32 = 0
    }

    /// A name in a folder, which is short where a whole path is not.
    private struct Place: Hashable {
        var folder: Int32
        var name: String
    }

    private var numbers: [Place: Int32] = [:]
    /// The first is the output folder itself.
    private var nodes = [Node(isFile: false, owner: 0)]

    /// `capacity` is how many files are expected, most of them in folders of their own.
    init(capacity: Int) {
        numbers.reserveCapacity(capacity)
        nodes.reserveCapacity(2 * capacity)
    }

    /// Notes that somebody needs the output path of a URL. Where others do already, nothing is noted: answers who has the path,
    /// or needs a folder where it would put a file, or a file where it needs a folder.
    mutating func claim(_ url: String, _ owner: Int) -> Int? {
        var names = Names(url)
        var name = names.next()
        var node = 0
        // As far as others have come.
        while let part = name, let next = number(of: part, in: node) {
            node = next
            name = names.next()
        }
        if name == nil || nodes[node].isFile { return nodes[node].owner }
        nodes[node].owner = owner
        while let part = name {
            if part == Self.index {
                nodes[node].index = Int32(nodes.count)
            } else {
                numbers[Place(folder: Int32(node), name: part)] = Int32(nodes.count)
            }
            node = nodes.count
            name = names.next()
            nodes.append(Node(isFile: name == nil, owner: owner))
        }
        return nil
    }

    private func number(of name: String, in folder: Int) -> Int? {
        guard name == Self.index else { return numbers[Place(folder: Int32(folder), name: name)].map(Int.init) }
        return nodes[folder].index == 0 ? nil : Int(nodes[folder].index)
    }

    private static let index = "index.html"

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
                return rest.isEmpty ? OutputTree.index : String(Substring(rest))
            }
            self.rest = rest[rest.index(after: slash)...]
            return String(Substring(rest[..<slash]))
        }
    }
}
