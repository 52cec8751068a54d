import ArgumentParser
import SitegenKit

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Starts a site, an entry, an article or a template of one's own.",
        subcommands: [NewSite.self, NewEntry.self, NewArticle.self, NewThemeFile.self])
}

struct NewSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Starts a site with a small catalogue, which builds as it is.")

    @Argument(help: ArgumentHelp("The folder of the new project.", valueName: "folder"))
    var folder = "."

    @Option(help: ArgumentHelp("The site's title.", valueName: "title"))
    var title = "Error codes"

    func run() throws {
        try NewFiles.write(Scaffold.site(title: title), in: folder)
        Terminal.write("now run `sitegen build\(folder == "." ? "" : " --source \(folder)")`\n")
    }
}

struct NewArticle: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "article", abstract: "Starts an article, as a draft.")

    @Argument(help: ArgumentHelp("Its path below content: guide/logging.md", valueName: "path"))
    var path: String

    @Option(help: ArgumentHelp("Its title (default: from the file's name).", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("The project's folder, which holds content.", valueName: "folder"))
    var source = "."

    func run() throws {
        guard let inside = Address.normalized(path.ends(with: ".md") ? path : path + ".md"), !path.begins(with: "/")
        else {
            throw Objection(
                "the path `\(path)` does not lie below content", help: "write it as `guide/logging.md`")
        }
        guard Scaffold.canBeArticle(inside) else {
            throw Objection(
                "content/\(inside) would not be read",
                help: "write it without names that begin with a dot, and folders that end in `~`: `guide/logging.md`")
        }
        let article = Scaffold.article(path: inside, title: title, isAmongEntries: try isAmongEntries(inside))
        try NewFiles.write([article], in: source)
    }
}

extension NewArticle {
    /// Whether the folder or one above it is a catalogue, where a file is an entry unless it says otherwise.
    private func isAmongEntries(_ path: String) throws -> Bool {
        var folder = Address.folder(path)
        while !folder.isEmpty {
            let schema = source + "/content/" + folder + "catalogue.yaml"
            do throws(Refusal) {
                if try Status.of(schema) != nil { return !path.ends(with: "/index.md") }
            } catch {
                throw DiskError.reading(schema, error)
            }
            folder = Address.folder(String(folder.dropLast()))
        }
        return false
    }
}

struct NewThemeFile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme-file",
        abstract: "Copies a built-in template or asset into the project, to be changed there.",
        discussion: "The copy replaces the built-in file of that name, and only that one.")

    @Argument(help: ArgumentHelp("Its path below templates: partials/footer.mustache", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("The project's folder, which holds content.", valueName: "folder"))
    var source = "."

    func run() throws {
        try NewFiles.write([try Scaffold.themeFile(name)], in: source)
    }
}

struct NewEntry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entry", abstract: "Starts an entry with all its required fields and sections, as a draft.",
        discussion: "What the registry knows of the code stands in a comment; left out, it is filled in at each build.")

    @Argument(help: "The code.")
    var code: String

    @Option(help: ArgumentHelp("The catalogue, where the site has several.", valueName: "folder"))
    var catalogue: String?

    @Option(help: ArgumentHelp("Who defines the code, if not the default authority.", valueName: "id"))
    var authority: String?

    @Option(help: ArgumentHelp("The project's folder, which holds content.", valueName: "folder"))
    var source = "."

    func run() async throws {
        let today = try Clock.today()
        let snapshot = try Project.snapshot(source: source, today: today, jobs: 1)
        let (content, findings) = await Content.load(snapshot, BuildOptions(drafts: true))
        guard let content else {
            Terminal.writeError(
                Report(findings, sources: snapshot, below: ProjectOptions.folder(of: source))
                    .text(style: Terminal.style)
            )
            throw ExitCode(1)
        }
        let chosen = try choose(content)
        let file = try Scaffold.entry(code, authority: authority, in: chosen, content: content, today: today)
        try NewFiles.write([file], in: source)
    }

    private func choose(_ content: Content) throws -> Catalogue {
        let ids = content.catalogues.map(\.id)
        let whatIsOne = "a catalogue is a folder of content with a catalogue.yaml"
        if let catalogue {
            if let chosen = content.catalogues.first(where: { $0.id == catalogue }) { return chosen }
            throw Objection(
                "there is no catalogue `\(catalogue)`",
                help: ids.isEmpty ? whatIsOne : "catalogues: \(ids.joined(separator: ", "))")
        }
        let fitting = content.catalogues.filter { $0.pattern?.compiled()?.matches(code) ?? true }
        if fitting.count == 1 { return fitting[0] }
        // One that says what its codes look like goes before those that take any.
        let asking = fitting.filter { $0.pattern != nil }
        if asking.count == 1 { return asking[0] }
        guard fitting.isEmpty else {
            throw Objection(
                "the code `\(code)` fits several catalogues",
                help: "name one with --catalogue: \(fitting.map(\.id).joined(separator: ", "))")
        }
        let patterns = content.catalogues.map { "`\($0.pattern?.source ?? "")` in \($0.file)" }
        throw Objection(
            "the code `\(code)` fits no catalogue of this site",
            help: ids.isEmpty
                ? whatIsOne
                : "write a code that matches, or change the pattern: \(patterns.joined(separator: ", "))")
    }
}
