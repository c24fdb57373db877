#include <inspyre/remote_call.h>

namespace inspyre {

namespace {

struct Words
{
    const char *name;
    const char *text;
};

Words wordsOf(CallProblem problem)
{
    switch (problem) {
    case CallProblem::None: return {"none", ""};
    case CallProblem::Offline:
        return {
            "offline", "Offline mode is on, so nothing was sent. Turn it off to use a service."};
    case CallProblem::Cancelled: return {"cancelled", "Cancelled."};
    case CallProblem::BadAddress:
        return {
            "bad-address",
            "This is no address of a service. It begins with https:// and a name, as in "
            "https://inspyre-abc.a.run.app."};
    case CallProblem::TokenOverHttp:
        return {
            "token-over-http",
            "A token is not sent over http, where others can read it. Use the https address."};
    case CallProblem::TokenCommand:
        return {
            "token-command",
            "The command for the token failed. Run it in a terminal to see why; often a login has "
            "expired."};
    case CallProblem::NoSuchName:
        return {
            "no-such-name",
            "No server has this name. Check the address for typing errors, and the connection to "
            "the internet."};
    case CallProblem::NoConnection:
        return {
            "no-connection",
            "Nothing answers at this address. Check the address and its port, and whether the "
            "service runs."};
    case CallProblem::ProxyFailed:
        return {
            "proxy-failed",
            "The proxy cannot be used. Check its address in the settings or in https_proxy."};
    case CallProblem::TlsExpected:
        return {
            "tls-expected",
            "This server wants an encrypted connection. Begin the address with https:// instead of "
            "http://."};
    case CallProblem::NoTls:
        return {
            "no-tls",
            "This server does not speak https here. Check the port; a service on this computer "
            "begins with http://."};
    case CallProblem::CertificateExpired:
        return {
            "certificate-expired",
            "The server's certificate has expired, or is not valid yet. Check this computer's "
            "clock; if it is right, whoever runs the server must renew the certificate."};
    case CallProblem::CertificateUnknown:
        return {
            "certificate-unknown",
            "The server's certificate is signed by nobody whom this computer trusts. If the server "
            "is yours, give its certificate authority in the settings; else do not use it."};
    case CallProblem::CertificateName:
        return {
            "certificate-name",
            "The server's certificate belongs to another name. Check the address; a proxy or a "
            "captive portal may also be in between."};
    case CallProblem::TlsFailed:
        return {
            "tls-failed",
            "No encrypted connection could be made. Check the address, the certificate file and "
            "whether a proxy is in between."};
    case CallProblem::Redirected:
        return {
            "redirected",
            "The server points to another address, which is not followed. Enter that address if it "
            "is the service's; a login page is not."};
    case CallProblem::LoginPage:
        return {
            "login-page",
            "A login page answered instead of the service. The service asks who you are: give a "
            "token, or check the address."};
    case CallProblem::CaptivePortal:
        return {
            "captive-portal",
            "This network answers with a page of its own. Open a browser, log in to the network, "
            "then try again."};
    case CallProblem::Unauthorized:
        return {
            "unauthorized",
            "The service does not accept the token, or there is none. On Cloud Run it must be an "
            "ID token (gcloud auth print-identity-token), not older than an hour, with the "
            "service's address as audience."};
    case CallProblem::Forbidden:
        return {
            "forbidden",
            "The service knows you, but you may not call it. On Cloud Run your account needs the "
            "role roles/run.invoker, and the token must be an ID token for the service's address."};
    case CallProblem::NotFound:
        return {
            "not-found",
            "The server has no such path. Check the address: it is the service's own, without "
            "/warmup or another path behind it."};
    case CallProblem::Refused:
        return {"refused", "The service refused the request. Check the settings for it."};
    case CallProblem::TooLarge:
        return {
            "too-large",
            "The picture is larger than the service takes. Choose a smaller size for sending."};
    case CallProblem::Busy:
        return {
            "busy", "The service has too much to do at the moment. Try again in a few seconds."};
    case CallProblem::Unavailable:
        return {
            "unavailable",
            "The service is not ready, or the platform could not start it. Try again in a moment; "
            "if it stays so, look at the service's log."};
    case CallProblem::Failed: return {"failed", "The service failed. Its log tells more."};
    case CallProblem::TimedOut:
        return {
            "timed-out",
            "It took too long. Try again; if the service only starts slowly, allow it more time in "
            "the settings."};
    case CallProblem::Stalled:
        return {"stalled", "The connection stood still. Check the network and try again."};
    case CallProblem::CutOff:
        return {
            "cut-off",
            "The connection was cut before the reply was there. Try again; if it happens again, "
            "the "
            "service may have run out of memory."};
    case CallProblem::NotAService:
        return {"not-a-service", "What answers here is no such service. Check the address."};
    case CallProblem::BadReply:
        return {
            "bad-reply",
            "The reply cannot be used. Check the settings for this service, and its version."};
    case CallProblem::BreakerOpen:
        return {
            "breaker-open",
            "The service failed several times in a row and is left alone for half a minute. Wait, "
            "or wake it."};
    }
    return {"failed", ""};
}

} // namespace

const char *callProblemName(CallProblem problem)
{
    return wordsOf(problem).name;
}

std::string callProblemText(CallProblem problem)
{
    return wordsOf(problem).text;
}

} // namespace inspyre
