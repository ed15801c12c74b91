import { FileError } from "../../files/file-error";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "文件或文件夹不存在",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EBUSY: "文件正被其他程序占用，请先在 Excel 或 WPS 中关闭它",
  EEXIST: "文件已存在",
  EISDIR: "这是一个文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  ENOSPC: "磁盘空间不足",
  EDQUOT: "磁盘配额已用完",
  EROFS: "磁盘只读",
  EFBIG: "文件超过磁盘所允许的大小",
  EIO: "磁盘读写出错",
  ENAMETOOLONG: "文件名过长，请换一个短的文件名",
  ELOOP: "链接指向自身，没有尽头",
  EMFILE: "打开的文件过多",
  ENFILE: "打开的文件过多",
};

/** The code of an error of the system: `ENOENT`; "unknown" for any other. */
export function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
}

/** An error of the system as a sentence: `无法写入：磁盘空间不足。` */
export function asFileError(error: unknown, action: "读取" | "写入"): FileError {
  if (error instanceof FileError) return error;
  const code = systemCode(error);
  return new FileError(code, `无法${action}：${REASONS[code] ?? code}。`);
}
