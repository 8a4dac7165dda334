using GovGrid.Common;

namespace GovGrid.LiveHub.Problems;

/// <summary>What people read first of a problem, by its code.</summary>
internal static class ProblemTitles
{
    private static readonly LocalizedText Other = new("请求被拒绝", "The request was refused");

    private static readonly Dictionary<string, LocalizedText> Titles = new()
    {
        [ProblemCodes.BadRequest] = new("请求无法读取", "The request cannot be read"),
        [ProblemCodes.BadJson] = new("JSON 有误", "The JSON is wrong"),
        [ProblemCodes.BadField] = new("填写内容有误", "A field is wrong"),
        [ProblemCodes.TooLarge] = new("内容过大", "The request is too large"),
        [ProblemCodes.WrongMediaType] = new("内容类型不支持", "The media type is not supported"),
        [ProblemCodes.NotSignedIn] = new("未登录", "Not signed in"),
        [ProblemCodes.CrossSite] = new("跨站请求被拒绝", "The request may come from another site"),
        [ProblemCodes.WrongMethod] = new("方法不允许", "The method is not allowed"),
        [ProblemCodes.NoPhoto] = new("文件不是可接受的照片(JPEG、PNG、WebP)", "The file is no photo that is taken (JPEG, PNG, WebP)"),
        [ProblemCodes.HeifPhoto] = new("不支持 HEIC 照片,请改用 JPEG", "HEIC photos are not supported, send a JPEG"),
        [ProblemCodes.BrokenPhoto] = new("照片已损坏或不完整", "The photo is damaged or breaks off"),
        [ProblemCodes.TooManyPixels] = new("照片像素过大", "The photo has too many pixels"),
        [ProblemCodes.TooManyUploads] = new("照片过多,请稍后再传", "Too many photos at once, send it later"),
        [ProblemCodes.UnknownAttachment] = new("照片不存在或属于其他事项", "There is no such photo, or it is another incident's"),
        [ProblemCodes.TooSlow] = new("请求发送过慢", "The request comes too slowly"),
        [ProblemCodes.TooMany] = new("请求过于频繁", "Too many requests"),
        [ProblemCodes.Unavailable] = new("服务暂不可用", "The service cannot answer now"),
        [ProblemCodes.Internal] = new("服务内部错误", "The service failed"),
        [ProblemCodes.SignInRefused] = new("用户名或密码错误", "The name or the password is wrong"),
        [ProblemCodes.PasskeyRefused] = new("通行密钥未被接受", "The passkey was not accepted"),
        [ProblemCodes.PasswordRefused] = new("密码不符合要求", "The password is too weak"),
        [ProblemCodes.AccountLocked] = new("账号已停用", "The account is locked"),
        [ProblemCodes.LockedOut] = new("密码错误次数过多,暂时锁定", "Too many wrong passwords"),
        [ProblemCodes.NoGrant] = new("账号没有任何权限", "The account may act as nobody"),
        [ProblemCodes.NoAccount] = new("仅限以账号登录者", "That needs an account"),
        [ProblemCodes.OfProvider] = new("此账号只能通过统一身份认证登录", "This account is signed in to by the identity provider only"),
        [ProblemCodes.SignInAgain] = new("请重新登录后再操作", "Sign in again for that"),
        [ProblemCodes.LinkSpent] = new("链接已使用或已过期", "The link was used or is too old"),
        [ProblemCodes.LastWayIn] = new("这是唯一的登录方式", "It is the only way in"),
        [ProblemCodes.LastAdministrator] = new("这是唯一的管理员", "It is the only administrator"),
        [ProblemCodes.NameTaken] = new("用户名已被使用", "The name is taken"),
        [ProblemCodes.Overtaken] = new("账号刚被他人修改", "Somebody was faster"),
        [Of(RefusalCode.NotFound)] = new("不存在", "There is no such thing"),
        [Of(RefusalCode.WrongStep)] = new("当前状态不允许", "The state does not allow it"),
        [Of(RefusalCode.NotAllowed)] = new("无此权限", "The role does not allow it"),
        [Of(RefusalCode.StaleVersion)] = new("版本已过期", "Somebody was faster"),
        [Of(RefusalCode.KeyReused)] = new("幂等键已用于其他请求", "The key was used for something else"),
        [Of(RefusalCode.TooOld)] = new("请求已过时", "The command is too old"),
        [Of(RefusalCode.UnknownCategory)] = new("事项类别不存在", "Unknown category"),
        [Of(RefusalCode.UnknownUnit)] = new("单位不存在", "Unknown unit"),
        [Of(RefusalCode.UnknownWorker)] = new("网格员不存在", "Unknown worker"),
        [Of(RefusalCode.BadSeverity)] = new("严重程度有误", "The severity is wrong"),
        [Of(RefusalCode.BadText)] = new("文字有误", "A text is wrong"),
        [Of(RefusalCode.OutOfRange)] = new("数值超出范围", "A number is out of range"),
        [Of(RefusalCode.TakenBySomeoneElse)] = new("已由他人处理", "Somebody else has it"),
        [Of(RefusalCode.HandlerMayNotVerify)] = new("处理人不得核查", "Who handled it may not verify it"),
        [Of(RefusalCode.OffDuty)] = new("不在岗", "Off duty"),
        [Of(RefusalCode.Busy)] = new("正在处理其他事项", "Busy with another incident"),
        [Of(RefusalCode.NotInGrid)] = new("不在网格内", "Not in any grid"),
        [Of(RefusalCode.BadMerge)] = new("不能合并", "Cannot be merged"),
        [Of(RefusalCode.BadLink)] = new("不能关联", "Cannot be linked"),
        [Of(RefusalCode.Suspended)] = new("已挂账", "Its clock stands still"),
        [Of(RefusalCode.TooLate)] = new("已过时限", "It is too late for that"),
        [Of(RefusalCode.LeaderDecides)] = new("须由值班长指定", "The shift leader decides"),
        [Of(RefusalCode.NothingAsked)] = new("没有待答复的事项", "Nothing waits for an answer"),
        [Of(RefusalCode.PartnersAtWork)] = new("协办单位仍在处理", "Partners still work on it"),
        [Of(RefusalCode.LinkedUnseen)] = new("关联事项尚未逐一查看", "Linked incidents were not looked at"),
        [Of(RefusalCode.BadVerification)] = new("核查方式不符", "It cannot be verified that way"),
        [Of(RefusalCode.CallBackOwed)] = new("尚未按承诺回电", "The promised call is still owed"),
        [Of(RefusalCode.OthersMerged)] = new("其他事项已并入此事项", "Others were merged into it"),
        [Of(RefusalCode.EvidenceMissing)] = new("缺少处理证据", "Evidence is missing"),
    };

    /// <summary>Whether a code has a title of its own.</summary>
    internal static bool Has(string code) => Titles.ContainsKey(code);

    /// <summary>The title of a code in the language that a request asks for.</summary>
    public static string Of(string code, HttpRequest request)
    {
        var title = Titles.GetValueOrDefault(code, Other);
        var language = request.Headers.AcceptLanguage.ToString();
        return language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? title.Zh : title.En;
    }

    private static string Of(RefusalCode code) => RefusalProblem.Name(code);
}
