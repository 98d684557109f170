package un

import (
	"net/url"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
)

// URL is a web address, http or https, in ASCII: "https://undocs.org/A/70/174".
//
// A conversion such as URL("x:") bypasses [ParseURL]; [URL.IsValid] and [URL.MarshalText] judge the text again.
// Only the form is judged: nothing here opens an address.
type URL string

const maxURL = 2048 // bytes

// ParseURL returns the address that s writes, unchanged.
//
// Scheme and host are in lower case; the host is a name with at least one dot, of ASCII letters, digits and hyphens
// (other scripts in their xn-- form), and not an IP address; there is no user information. Path, query and fragment
// are visible ASCII, other characters percent-encoded. At most 2048 bytes. Any other text is a [*diag.CodeError]
// that says which of these it misses.
func ParseURL(s string) (URL, error) {
	form := urlFault(s)
	if form == "" {
		return URL(s), nil
	}
	return "", &diag.CodeError{What: "web address", Input: s, Problem: diag.Malformed, Form: form, Hint: urlHint(s)}
}

// MustParseURL is [ParseURL] for addresses in source code. It panics on any other text.
func MustParseURL(s string) URL { return must(ParseURL(s)) }

// IsValid reports whether [ParseURL] takes u.
func (u URL) IsValid() bool { return urlFault(string(u)) == "" }

// String returns the address as it is, valid or not.
func (u URL) String() string { return string(u) }

// MarshalText encodes the address. An empty or otherwise invalid one is a [*diag.CodeError].
func (u URL) MarshalText() ([]byte, error) {
	if u == "" {
		return nil, &diag.CodeError{What: "web address", Problem: diag.Zero}
	}
	if _, err := ParseURL(string(u)); err != nil {
		return nil, err
	}
	return []byte(u), nil
}

// UnmarshalText decodes what [URL.MarshalText] writes. On error *u is left as it was.
func (u *URL) UnmarshalText(text []byte) error { return unmarshal(u, text, ParseURL) }

// urlFault says what a well-formed address has and s has not, or "" where nothing is amiss.
func urlFault(s string) string {
	if len(s) > maxURL {
		return "an address has at most 2048 bytes"
	}
	rest, web := strings.CutPrefix(s, "https://")
	if !web {
		rest, web = strings.CutPrefix(s, "http://")
	}
	if !web {
		return "an address starts with https:// or http://"
	}
	if strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r >= 0x7f }) {
		return "an address has visible ASCII characters only, others are percent-encoded"
	}
	if strings.ContainsAny(s, "\\<>\"`{}|^") {
		return "backslashes, quotation marks, braces and the like are percent-encoded"
	}
	authority := rest
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		authority = rest[:i]
	}
	if strings.Contains(authority, "@") {
		return "an address has no user name before its host"
	}
	host, port, hasPort := strings.Cut(authority, ":")
	if !hostname(host) {
		return "the host is a lower-case name with at least one dot"
	}
	if n, ok := counted(port); hasPort && (!ok || n > 65535) {
		return "a port is a number from 1 to 65535"
	}
	// The last word belongs to the standard library: it is what programs will open the address with.
	if parsed, err := url.Parse(s); err != nil || parsed.Host != authority || parsed.Hostname() != host || parsed.User != nil {
		return "a percent sign is followed by two hexadecimal digits"
	}
	return ""
}

// hostname reports whether s is a domain name of at least two labels whose last one is no number.
func hostname(s string) bool {
	labels := strings.Split(s, ".")
	for _, l := range labels {
		if l == "" || len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' ||
			strings.Trim(l, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
			return false
		}
	}
	top := labels[len(labels)-1]
	return len(labels) > 1 && len(s) <= 253 && len(top) > 1 && top[0] >= 'a' && top[0] <= 'z'
}

// urlHint returns the right spelling of an address that is only written carelessly, or "". It never invents a host.
func urlHint(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > maxURL || !utf8.ValidString(s) {
		return ""
	}
	scheme, rest, found := strings.Cut(s, "://")
	if !found {
		return ""
	}
	cut := len(rest)
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		cut = i
	}
	var b strings.Builder
	b.WriteString(strings.ToLower(scheme) + "://" + strings.ToLower(rest[:cut]))
	for _, r := range rest[cut:] {
		switch {
		case unicode.Is(unicode.Cf, r) || unicode.IsControl(r):
			return "" // an invisible character is nothing to encode
		case r <= ' ' || r >= 0x7f || strings.ContainsRune("\\<>\"`{}|^", r):
			for _, c := range []byte(string(r)) {
				b.WriteString("%" + strings.ToUpper(strconv.FormatUint(uint64(c)|0x100, 16)[1:]))
			}
		default:
			b.WriteRune(r)
		}
	}
	if hint := b.String(); urlFault(hint) == "" {
		return hint
	}
	return ""
}
