import SitegenKit

/// Files in memory, and places in them found by what stands there.
struct Sources {
    var files: [String: [UInt8]]

    init(_ files: [String: String]) {
        self.files = files.mapValues { Array($0.utf8) }
    }

    var snapshot: Snapshot { Snapshot(files: files.map { Snapshot.File($0.key, .text($0.value)) }) }

    /// Where a text stands first in a file.
    func place(_ file: String, _ text: String) -> Place {
        let bytes = files[file] ?? []
        let wanted = Array(text.utf8)
        let offset = bytes.indices.first { bytes[$0...].starts(with: wanted) }
        guard let offset else { preconditionFailure("\(text) is not in \(file)") }
        return Place(file, offset..<offset + wanted.count)
    }

    /// The report for people.
    func text(_ diagnostics: Diagnostic..., style: Report.Style = .plain) -> String {
        String(decoding: Report(diagnostics, sources: snapshot).text(style: style), as: UTF8.self)
    }

    /// The line of the source in a report of one finding, and the line with its carets.
    func excerpt(_ place: Place) -> [String] {
        text(Diagnostic(.badValue, "m", at: place)).split(separator: "\n").dropFirst(3).prefix(2).map(String.init)
    }
}
