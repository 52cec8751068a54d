extension Prose {
    /// HTML that was laid away, and behind it the holes as they are in memory: only this process reads them.
    struct SpilledHTML: Sendable {
        let htmlCount: Int
        private let bytes: StoredBytes

        /// What was written is used up: its holes are put behind its HTML, where there is room.
        init(_ written: inout Written, to spill: any Spill) {
            htmlCount = written.html.count
            let holes = written.holes
            holes.withUnsafeBytes { written.html.append(contentsOf: $0) }
            bytes = StoredBytes(written.html, in: spill)
        }

        /// The HTML without the holes.
        var html: [UInt8] { bytes.prefix(htmlCount) }

        var written: Written {
            var html = bytes.bytes
            let holes = html.withUnsafeBytes { [Hole](copying: $0[htmlCount...]) }
            html.removeSubrange(htmlCount...)
            return Written(html: html, holes: holes)
        }
    }

    /// Links that were laid away: what has a fixed size, and behind it their texts.
    struct SpilledLinks: Sendable {
        private let count: Int
        private let bytes: StoredBytes

        private struct Record: BitwiseCopyable {
            var destination: Int32
            var text: Int32
            var range: Compact
            var target: Compact
            var kind: Link.Kind
        }

        init(_ links: [Link], to spill: any Spill) {
            count = links.count
            var textCount = 0
            let records = links.map { link in
                let record = Record(
                    destination: Int32(link.destination.utf8.count), text: Int32(link.text.utf8.count),
                    range: Compact(wrappedValue: link.range), target: Compact(wrappedValue: link.target),
                    kind: link.kind)
                textCount += Int(record.destination + record.text)
                return record
            }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(records.count * MemoryLayout<Record>.stride + textCount)
            records.withUnsafeBytes { bytes.append(contentsOf: $0) }
            for link in links {
                bytes.append(contentsOf: link.destination.utf8)
                bytes.append(contentsOf: link.text.utf8)
            }
            self.bytes = StoredBytes(bytes, in: spill)
        }

        var links: [Link] {
            bytes.bytes.withUnsafeBytes { bytes in
                var next = count * MemoryLayout<Record>.stride
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
        self.init(unsafeUninitializedCapacity: count) { buffer, filled in
            UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes)
            filled = count
        }
    }
}
