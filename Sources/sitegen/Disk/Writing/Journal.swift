/// The steps that turn an old output into the new one, in their order. Written down before the first is taken, so that
/// a build that finds them can take them again: each step is done with no harm a second time.
struct Journal: Equatable {
    enum Step: Hashable {
        /// Removes an old file that stands where a new file or folder goes.
        case clear(OutputPath)
        /// Removes an old folder, empty by now, that stands where a new file goes.
        case clearFolder(OutputPath)
        /// Moves the whole new output to where there is none yet.
        case placeAll
        /// Moves a new file, or a new folder with all its files, to where there is none yet.
        case place(OutputPath)
        /// Moves a new file over an old one.
        case replace(Int, OutputPath)
        /// Moves the new list of written files over the old one.
        case list
        /// Removes an old file, and the folders that it leaves empty.
        case remove(OutputPath)

        /// What of the output it concerns; nil for the whole of it, and for the list.
        var path: OutputPath? {
            switch self {
            case .clear(let path), .clearFolder(let path), .place(let path), .replace(_, let path), .remove(let path):
                path
            case .placeAll, .list: nil
            }
        }

        /// Whether it makes room for the steps after it.
        var clears: Bool {
            switch self {
            case .clear, .clearFolder: true
            case .placeAll, .place, .replace, .list, .remove: false
            }
        }
    }

    var steps: [Step] = []
}

extension Journal.Step {
    fileprivate var line: String {
        switch self {
        case .clear(let path): "clear \(path)"
        case .clearFolder(let path): "clear-folder \(path)"
        case .placeAll: "place-all"
        case .place(let path): "place \(path)"
        case .replace(let number, let path): "replace \(number) \(path)"
        case .list: "list"
        case .remove(let path): "remove \(path)"
        }
    }
}

extension Journal {
    private static let head = "sitegen commit 1"
    private static let end = "end"

    var encoded: [UInt8] {
        let lines = [Self.head] + steps.map(\.line) + [Self.end]
        return lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
    }

    /// Nil for a journal that was not written to its end, or that names a path outside of the folder.
    init?(_ bytes: [UInt8]) {
        let newLine = UInt8(ascii: "\n")
        // Over bytes: the Characters of a name can reach across a line's end and across a space.
        var lines = bytes.split(separator: newLine)[...]
        guard bytes.last == newLine, lines.popFirst().map({ $0.elementsEqual(Self.head.utf8) }) == true,
            lines.popLast().map({ $0.elementsEqual(Self.end.utf8) }) == true
        else { return nil }
        for line in lines {
            guard let step = Self.step(line) else { return nil }
            steps.append(step)
        }
    }

    private static func step(_ line: ArraySlice<UInt8>) -> Step? {
        let (verb, rest) = firstWord(line)
        switch verb {
        case "clear": return path(rest).map { .clear($0) }
        case "clear-folder": return path(rest).map { .clearFolder($0) }
        case "place-all": return .placeAll
        case "place": return path(rest).map { .place($0) }
        case "replace":
            let (number, rest) = firstWord(rest)
            guard let number = Int(number), let path = path(rest) else { return nil }
            return .replace(number, path)
        case "list": return .list
        case "remove": return path(rest).map { .remove($0) }
        default: return nil
        }
    }

    private static func firstWord(_ line: ArraySlice<UInt8>) -> (word: String, rest: ArraySlice<UInt8>) {
        let end = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
        return (String(decoding: line[..<end], as: UTF8.self), line[end...].dropFirst())
    }

    private static func path(_ bytes: ArraySlice<UInt8>) -> OutputPath? {
        String(validating: bytes, as: UTF8.self).flatMap { OutputPath($0) }
    }
}
