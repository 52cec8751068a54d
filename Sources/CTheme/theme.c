#include "CTheme.h"

#if __clang__
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

// The files of templates/, sorted by name. A file that is added there needs its two lines here.

static const unsigned char file_404_mustache[] = {
#embed "../../templates/404.mustache"
};
static const unsigned char article_mustache[] = {
#embed "../../templates/article.mustache"
};
static const unsigned char assets_catalogue_js[] = {
#embed "../../templates/assets/catalogue.js"
};
static const unsigned char assets_icon_png[] = {
#embed "../../templates/assets/icon.png"
};
static const unsigned char assets_icon_svg[] = {
#embed "../../templates/assets/icon.svg"
};
static const unsigned char assets_missing_js[] = {
#embed "../../templates/assets/missing.js"
};
static const unsigned char assets_redirect_js[] = {
#embed "../../templates/assets/redirect.js"
};
static const unsigned char assets_search_loader_js[] = {
#embed "../../templates/assets/search-loader.js"
};
static const unsigned char assets_search_css[] = {
#embed "../../templates/assets/search.css"
};
static const unsigned char assets_search_js[] = {
#embed "../../templates/assets/search.js"
};
static const unsigned char assets_site_js[] = {
#embed "../../templates/assets/site.js"
};
static const unsigned char assets_style_css[] = {
#embed "../../templates/assets/style.css"
};
static const unsigned char assets_theme_js[] = {
#embed "../../templates/assets/theme.js"
};
static const unsigned char catalogue_mustache[] = {
#embed "../../templates/catalogue.mustache"
};
static const unsigned char class_mustache[] = {
#embed "../../templates/class.mustache"
};
static const unsigned char entry_mustache[] = {
#embed "../../templates/entry.mustache"
};
static const unsigned char faq_mustache[] = {
#embed "../../templates/faq.mustache"
};
static const unsigned char home_mustache[] = {
#embed "../../templates/home.mustache"
};
static const unsigned char partials_breadcrumbs_mustache[] = {
#embed "../../templates/partials/breadcrumbs.mustache"
};
static const unsigned char partials_classes_mustache[] = {
#embed "../../templates/partials/classes.mustache"
};
static const unsigned char partials_colophon_mustache[] = {
#embed "../../templates/partials/colophon.mustache"
};
static const unsigned char partials_contents_mustache[] = {
#embed "../../templates/partials/contents.mustache"
};
static const unsigned char partials_dates_mustache[] = {
#embed "../../templates/partials/dates.mustache"
};
static const unsigned char partials_entries_mustache[] = {
#embed "../../templates/partials/entries.mustache"
};
static const unsigned char partials_fact_mustache[] = {
#embed "../../templates/partials/fact.mustache"
};
static const unsigned char partials_factgroup_mustache[] = {
#embed "../../templates/partials/factgroup.mustache"
};
static const unsigned char partials_facts_mustache[] = {
#embed "../../templates/partials/facts.mustache"
};
static const unsigned char partials_filter_mustache[] = {
#embed "../../templates/partials/filter.mustache"
};
static const unsigned char partials_footer_mustache[] = {
#embed "../../templates/partials/footer.mustache"
};
static const unsigned char partials_head_mustache[] = {
#embed "../../templates/partials/head.mustache"
};
static const unsigned char partials_header_mustache[] = {
#embed "../../templates/partials/header.mustache"
};
static const unsigned char partials_layout_mustache[] = {
#embed "../../templates/partials/layout.mustache"
};
static const unsigned char partials_links_mustache[] = {
#embed "../../templates/partials/links.mustache"
};
static const unsigned char partials_mentions_mustache[] = {
#embed "../../templates/partials/mentions.mustache"
};
static const unsigned char partials_neighbours_mustache[] = {
#embed "../../templates/partials/neighbours.mustache"
};
static const unsigned char partials_owners_mustache[] = {
#embed "../../templates/partials/owners.mustache"
};
static const unsigned char partials_sidebar_mustache[] = {
#embed "../../templates/partials/sidebar.mustache"
};
static const unsigned char partials_status_mustache[] = {
#embed "../../templates/partials/status.mustache"
};
static const unsigned char redirect_mustache[] = {
#embed "../../templates/redirect.mustache"
};
static const unsigned char search_mustache[] = {
#embed "../../templates/search.mustache"
};

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}

static const struct theme_file files[] = {
    FILE_OF("404.mustache", file_404_mustache),
    FILE_OF("article.mustache", article_mustache),
    FILE_OF("assets/catalogue.js", assets_catalogue_js),
    FILE_OF("assets/icon.png", assets_icon_png),
    FILE_OF("assets/icon.svg", assets_icon_svg),
    FILE_OF("assets/missing.js", assets_missing_js),
    FILE_OF("assets/redirect.js", assets_redirect_js),
    FILE_OF("assets/search-loader.js", assets_search_loader_js),
    FILE_OF("assets/search.css", assets_search_css),
    FILE_OF("assets/search.js", assets_search_js),
    FILE_OF("assets/site.js", assets_site_js),
    FILE_OF("assets/style.css", assets_style_css),
    FILE_OF("assets/theme.js", assets_theme_js),
    FILE_OF("catalogue.mustache", catalogue_mustache),
    FILE_OF("class.mustache", class_mustache),
    FILE_OF("entry.mustache", entry_mustache),
    FILE_OF("faq.mustache", faq_mustache),
    FILE_OF("home.mustache", home_mustache),
    FILE_OF("partials/breadcrumbs.mustache", partials_breadcrumbs_mustache),
    FILE_OF("partials/classes.mustache", partials_classes_mustache),
    FILE_OF("partials/colophon.mustache", partials_colophon_mustache),
    FILE_OF("partials/contents.mustache", partials_contents_mustache),
    FILE_OF("partials/dates.mustache", partials_dates_mustache),
    FILE_OF("partials/entries.mustache", partials_entries_mustache),
    FILE_OF("partials/fact.mustache", partials_fact_mustache),
    FILE_OF("partials/factgroup.mustache", partials_factgroup_mustache),
    FILE_OF("partials/facts.mustache", partials_facts_mustache),
    FILE_OF("partials/filter.mustache", partials_filter_mustache),
    FILE_OF("partials/footer.mustache", partials_footer_mustache),
    FILE_OF("partials/head.mustache", partials_head_mustache),
    FILE_OF("partials/header.mustache", partials_header_mustache),
    FILE_OF("partials/layout.mustache", partials_layout_mustache),
    FILE_OF("partials/links.mustache", partials_links_mustache),
    FILE_OF("partials/mentions.mustache", partials_mentions_mustache),
    FILE_OF("partials/neighbours.mustache", partials_neighbours_mustache),
    FILE_OF("partials/owners.mustache", partials_owners_mustache),
    FILE_OF("partials/sidebar.mustache", partials_sidebar_mustache),
    FILE_OF("partials/status.mustache", partials_status_mustache),
    FILE_OF("redirect.mustache", redirect_mustache),
    FILE_OF("search.mustache", search_mustache),
};

long theme_file_count(void) { return sizeof files / sizeof files[0]; }

struct theme_file theme_file_at(long index) { return files[index]; }
