"""The calendar as files that Outlook, Google and others import: RFC 5545, in UTF-8, with CRLF."""
