extension Prose {
    /// HTML and links that were laid away: behind the HTML the holes as they are in memory, then of each link what has a fixed
    /// size, then their texts. Only this process reads them.
    struct Spilled: Sendable {
        let htmlCount: Int
        /// Where the links begin, and how many they are.
        private let linkStart: Int
        private let linkCount: Int
        private let bytes: StoredBytes

        private struct Record: BitwiseCopyable {
            var destination: Int32
            var text: Int32
            var range: Compact
            var target: Compact
            var kind: Link.Kind

            init(_ link: Link) {
                destination = Int32(link.destination.utf8.count)
                text = Int32(link.text.utf8.count)
                range = Compact(wrappedValue: link.range)
                target = Compact(wrappedValue: link.target)
                kind = link.kind
            }
        }

        /// What was written is used up: the others are put behind its HTML, where there is room.
        init(_ written: inout Written, _ links: [Link], to spill: any Spill) {
            htmlCount = written.html.count
            let holes = written.holes
            holes.withUnsafeBytes { written.html.append(contentsOf: $0) }
            linkStart = written.html.count
            linkCount = links.count
            links.map(Record.init).withUnsafeBytes { written.html.append(contentsOf: $0) }
            for index in links.indices {
                written.html.append(contentsOf: links[index].destination.utf8)
                written.html.append(contentsOf: links[index].text.utf8)
            }
            bytes = StoredBytes(written.html, in: spill)
        }

        /// The HTML without the holes.
        var html: [UInt8] { bytes.bytes(in: 0..<htmlCount) }

        var written: Written {
            var html = bytes.bytes(in: 0..<linkStart)
            let holes = html.withUnsafeBytes { [Hole](copying: $0[htmlCount...]) }
            html.removeSubrange(htmlCount...)
            return Written(html: html, holes: holes)
        }

        var links: [Link] {
            bytes.bytes(in: linkStart..<bytes.count).withUnsafeBytes { bytes in
                var next = linkCount * MemoryLayout<Record>.stride
                return [Record](copying: bytes[..<next]).map { record in
                    let text = next + Int(record.destination)
                    let end = text + Int(record.text)
                    defer { next = end }
                    return Link(
                        destination: String(decoding: bytes[next..<text], as: UTF8.self),
                        text: String(decoding: bytes[text..<end], as: UTF8.self), kind: record.kind,
                        range: record.range.wrappedValue, target: record.target.wrappedValue)
                }
            }
        }
    }
}

extension Array where Element: BitwiseCopyable {
    /// The values whose bytes these are.
    fileprivate init(copying bytes: Slice<UnsafeRawBufferPointer>) {
        let count = bytes.count / MemoryLayout<Element>.stride
        self.init(most: count) { room in
            UnsafeMutableRawBufferPointer(room).copyBytes(from: bytes)
            return count
        }
    }
}
