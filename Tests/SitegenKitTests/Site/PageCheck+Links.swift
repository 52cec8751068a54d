import Foundation
import TestSupport

extension PageCheck {
    func links(_ page: SitePages.Page, _ site: SitePages) -> [Finding] {
        var addresses: [Finding] = page.html.elements.flatMap { element in
            element.addresses.map { (element.line, $0) }
        }
        if let redirect = page.redirect { addresses.append((1, redirect)) }
        return addresses.compactMap { line, text in
            let address = page.address.resolving(text)
            // A whole address may lead to something else on the host that the site is on.
            if WebAddress(text) != nil, address.host != nil, !address.document.hasPrefix(site.site.url) { return nil }
            return problem(text, address, site).map { (line, $0) } ?? lost(text, address, page, site).map { (line, $0) }
        }
    }

    private func problem(_ text: String, _ address: WebAddress, _ site: SitePages) -> String? {
        guard ["http", "https"].contains(address.scheme) else {
            return ["mailto", "tel"].contains(address.scheme) ? nil : "`\(text)` is no address of a page"
        }
        switch site.target(of: address) {
        case .elsewhere: return nil
        case .missing: return "`\(text)` leads nowhere"
        case .file: return address.fragment == nil ? nil : "`\(text)` names a part of what is no page"
        case .page(let target):
            guard let fragment = address.fragment?.removingPercentEncoding, !fragment.isEmpty,
                target.html.element(id: fragment) == nil
            else { return nil }
            return "`\(text)` names a part that is not on \(target.path)"
        }
    }

    /// The 404 page is shown at any address. Its own must lead to the same place from all of them.
    private func lost(_ text: String, _ address: WebAddress, _ page: SitePages.Page, _ site: SitePages) -> String? {
        guard page.isNotFound, !text.hasPrefix("#"), site.root.resolving("any/where/else").resolving(text) != address
        else { return nil }
        return "`\(text)` leads elsewhere on another address"
    }

    func references(_ page: SitePages.Page) -> [Finding] {
        let attributes = [
            "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-labelledby",
            "aria-owns",
            "for", "form", "headers", "list", "popovertarget",
        ]
        return page.html.elements.flatMap { element in
            attributes.flatMap { name in
                (element[name] ?? "").split(separator: " ").compactMap { id in
                    page.html.element(id: String(id)) == nil
                        ? (element.line, "`\(name)` names `\(id)`, which is not on the page") : nil
                }
            }
        }
    }

    func canonical(_ page: SitePages.Page, _ site: SitePages) -> [Finding] {
        let links = page.html.all("link").filter { $0["rel"] == "canonical" }
        let isHidden = page.meta("robots").contains("noindex")
        if page.isNotFound {
            return links.map { ($0.line, "the 404 page has an address") }
                + (isHidden ? [] : [(1, "the 404 page may be indexed")])
        }
        let expected = page.redirect.map(page.address.resolving) ?? page.address
        guard links.count == 1, let link = links.first, let href = link["href"] else {
            return [(1, "there are \(links.count) canonical addresses")]
        }
        var findings: [Finding] = []
        if !site.isAddress(href, of: expected) { findings.append((link.line, "the canonical address is `\(href)`")) }
        if page.redirect == nil, page.meta("og:url") != [href] { findings.append((1, "`og:url` is another address")) }
        if isHidden != (page.redirect != nil || page.isSearch) {
            findings.append((1, isHidden ? "the page may not be indexed" : "the redirect may be indexed"))
        }
        return findings
    }

    func data(_ page: SitePages.Page, _ site: SitePages) -> [Finding] {
        page.html.all("script").filter { $0["type"] == "application/ld+json" }.flatMap { script -> [Finding] in
            guard let json = try? JSONDecoder().decode(LinkedData.self, from: Data(page.html.text(script).utf8)) else {
                return [(script.line, "this is no JSON")]
            }
            return json.addresses.compactMap { text in
                guard let address = WebAddress(text), case .page = site.target(of: address) else {
                    return (script.line, "`\(text)` is no page of the site")
                }
                return nil
            }
        }
    }
}

/// What https://schema.org data says of the pages of a site.
private struct LinkedData: Decodable {
    struct Item: Decodable { let item: String? }
    let url: String?
    let itemListElement: [Item]?

    var addresses: [String] { [url].compactMap(\.self) + (itemListElement ?? []).compactMap(\.item) }
}

extension HTMLDocument.Element {
    /// Every address that the element names.
    var addresses: [String] {
        let single = ["action", "cite", "data", "formaction", "href", "poster", "src"].compactMap { self[$0] }
        return single + sources
    }

    /// The addresses of `srcset`, without their sizes.
    var sources: [String] {
        (self["srcset"] ?? "").split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
    }
}
