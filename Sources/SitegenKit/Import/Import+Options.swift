package import Markdown

extension Import {
    /// What the author decides.
    package struct Options: Sendable {
        /// The catalogue's folder below `content`.
        package let catalogue: String
        package var title: String?
        /// The key of the front matter, or the column, that holds the code.
        package var codeKey: String?
        /// The key, or the column, whose values are the classes.
        package var classKey: String?
        /// The address of the folder that the files come from: links that lead out of it are made whole with it.
        package var origin: String?
        /// What the site makes of HTML.
        package var html = Import.html

        package init(catalogue: String = "codes") throws(Objection) {
            let path = catalogue.begins(with: "/") ? nil : Address.normalized(catalogue)
            guard let path, !path.isEmpty, path.pathParts.allSatisfy(Scaffold.canBeFolder) else {
                throw Objection(
                    "the catalogue `\(catalogue)` cannot be a folder below content",
                    help: "write it as `http` or `api/errors`")
            }
            self.catalogue = path
        }

        /// The catalogue's folder below the project's, with a slash at its end.
        var folder: String { "content/\(catalogue)/" }
        var shownTitle: String { title ?? "Codes" }
    }
}
