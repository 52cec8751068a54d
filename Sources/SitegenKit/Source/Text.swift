import Markdown

/// The checks that every file goes through before it is read as text.
package enum Text {
    /// The bytes of a file that is sound text; a diagnostic where it is not. A file that is not there gives neither.
    package static func read(_ path: String, from snapshot: Snapshot) -> (bytes: [UInt8]?, finding: Diagnostic?) {
        guard let file = snapshot.file(path) else { return (nil, nil) }
        switch file.content {
        case .asset: return (nil, nil)
        case .problem(let problem): return (nil, diagnose(problem, path))
        case .text(let text):
            let bytes = text.bytes
            if isSound(bytes) { return (bytes, nil) }
            let nul = bytes.withUnsafeBytes { $0.firstIndex(of: 0, in: 0..<$0.count) }
            if nul < bytes.count {
                let finding = Diagnostic(
                    .nulByte, "\(path) contains a NUL byte", at: Place(path, nul..<nul + 1),
                    help: "save it as UTF-8 text; a NUL byte often means UTF-16 or a binary file")
                return (nil, finding)
            }
            if let bad = bytes.withUnsafeBufferPointer(UTF8.firstInvalid) {
                let finding = Diagnostic(
                    .notUTF8, "\(path) is not UTF-8 text", at: Place(path, bad..<bad + 1),
                    label: "this byte is 0x\(hex(bytes[bad]))", help: "save the file as UTF-8")
                return (nil, finding)
            }
            return (bytes, nil)
        }
    }

    /// Where the text starts: behind the byte order mark, if there is one.
    package static func start(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// What the shell could not read, in the words of a report.
    package static func diagnose(_ problem: Snapshot.Problem, _ path: String) -> Diagnostic {
        switch problem {
        case .folder:
            Diagnostic(
                .folderAsFile, "\(path) is a folder, but its name is a file's", at: Place(path),
                help: "rename the folder; a folder's landing page is its index.md")
        case .symlinkLoop:
            Diagnostic(
                .symlinkEscapes, "\(path) is a symbolic link that leads back to itself", at: Place(path),
                help: "remove the link")
        case .symlinkOutside(let target):
            Diagnostic(
                .symlinkEscapes, "\(path) is a symbolic link that leads out of the content", at: Place(path),
                notes: [Diagnostic.Note("it leads to \(target)")], help: "copy the file into the content folder")
        case .tooLarge(let size):
            Diagnostic(
                .fileTooLarge,
                "\(path) has \(mebibytes(size)), more than the \(mebibytes(Snapshot.largestText)) that sitegen reads",
                at: Place(path), help: "split it, or move it out of the content folder")
        case .unreadable(let reason):
            Diagnostic(.unreadableFile, "\(path) cannot be read: \(reason)", at: Place(path))
        }
    }

    private static func mebibytes(_ size: Int) -> String {
        let tenths = (size * 10 + (1 << 19)) >> 20
        return tenths % 10 == 0 ? "\(tenths / 10) MiB" : "\(tenths / 10).\(tenths % 10) MiB"
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }

    /// Whether it is ASCII without a NUL, which needs no closer look.
    private static func isSound(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset + 8 <= bytes.count {
                guard bytes.word(at: offset).isText else { return false }
                offset += 8
            }
            return bytes[offset...].allSatisfy { $0 > 0 && $0 < 0x80 }
        }
    }
}
