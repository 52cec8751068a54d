import ArgumentParser
import Markdown
import SitegenKit

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Makes a catalogue of a folder of Markdown, a table or an OpenAPI document.",
        discussion: """
            A folder: each .md file is an entry, called as its code is. A .csv table: each row is. An OpenAPI document, .yaml or \
            .json: each status code that its operations answer is. Fields and sections are learned from what is there. The source is \
            left as it is, and no file that exists is overwritten.
            """)

    @Argument(help: ArgumentHelp("The folder, the table or the document.", valueName: "path"))
    var path: String

    @Option(help: ArgumentHelp("The catalogue's folder below content.", valueName: "folder"))
    var catalogue = "codes"

    @Option(
        help: ArgumentHelp(
            "The catalogue's title (default: that of the landing page or the document, or else Codes).",
            valueName: "title"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The key of the front matter, or the column, that holds the code (default: `code`, or else a file's name or the first column).",
            valueName: "name"))
    var codeKey: String?

    @Option(
        help: ArgumentHelp(
            "The key, or the column, whose values are the classes (default: `class`).", valueName: "name"))
    var classKey: String?

    @Option(
        help: ArgumentHelp(
            "The address of the imported folder: links that lead out of it are made whole with it.", valueName: "url"))
    var origin: String?

    @Option(help: ArgumentHelp("The project's folder, which holds content or will.", valueName: "folder"))
    var source = "."

    func validate() throws {
        if let origin, !Settings.isWebAddress(origin) {
            throw ValidationError("`\(origin)` is not an http or https address")
        }
    }

    func run() throws {
        var options = try Import.Options(catalogue: catalogue)
        options.title = title
        options.codeKey = codeKey
        options.classKey = classKey
        options.origin = origin
        let isProject = try NewFiles.isTaken(source + "/" + Settings.path)
        let settings = isProject ? settings : nil
        if let settings { options.html = settings.html }
        let (files, folder) = try read()
        let (made, findings) = try Import.make(of: files, folder: folder, options)
        guard let made else {
            Terminal.writeError(Report(findings, sources: files).text(style: Terminal.style))
            Terminal.writeError("nothing was written\n")
            throw ExitCode(1)
        }
        try write(made, options, isProject: isProject)
        if isProject, made.hasRawHTML, settings?.html ?? .escape == .escape {
            Terminal.write(
                "note: HTML tags in the text are shown as text unless \(Settings.path) says `html: sanitize`\n")
        }
        Terminal.write("now run `sitegen check\(source == "." ? "" : " --source \(source)")`\n")
    }

    /// The project's own settings; nil where they cannot be read, which `sitegen check` says.
    private var settings: Settings? {
        let file = Snapshot.File(Settings.path, Project.text(at: source + "/" + Settings.path))
        return Settings.read(from: Snapshot(files: [file]), baseURL: nil).0
    }

    private static let whatIsImported =
        "name a folder of Markdown, a .csv table, or an OpenAPI document as .yaml or .json"

    /// What there is to import, and the path that it begins with where it is a folder.
    private func read() throws -> (Snapshot, folder: String?) {
        let path = self.path.count > 1 && self.path.ends(with: "/") ? String(self.path.dropLast()) : self.path
        let kind: Status.Kind
        do throws(Refusal) {
            kind = try Status.behind(path).kind
        } catch {
            if error.isMissing { throw Objection("there is no file or folder \(path)", help: Self.whatIsImported) }
            throw DiskError.reading(path, error)
        }
        guard kind == .folder else {
            guard [".csv", ".yaml", ".yml", ".json"].contains(where: { path.ends(with: $0) }) else {
                throw Objection("\(path) is nothing that can be imported", help: Self.whatIsImported)
            }
            return (Snapshot(files: [Snapshot.File(path, Project.text(at: path))]), nil)
        }
        return (Snapshot(files: try Project.files(below: path)), path)
    }

    private func write(_ made: Import, _ options: Import.Options, isProject: Bool) throws {
        var files = made.files.map { NewFiles.File($0.path, .bytes($0.bytes)) }
        files += made.copies.map { NewFiles.File($0.to, .copy(from: $0.from)) }
        if !isProject {
            for file in Import.site(title: made.title, options, hasRawHTML: made.hasRawHTML)
            where try !NewFiles.isTaken(source + "/" + file.path) {
                files.append(NewFiles.File(file.path, .bytes(file.bytes)))
            }
        }
        let count = try NewFiles.write(files, in: source).count
        Terminal.write(
            "imported \("entry".counted(made.count)) into content/\(options.catalogue): wrote \("file".counted(count))\n"
        )
        for note in made.notes { Terminal.write("note: \(note)\n") }
    }
}
