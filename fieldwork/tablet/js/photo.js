// A photo as it is kept: drawn anew at a smaller size, so that nothing the camera wrote into the file stays in it.
import { sha256, uuid7 } from "./ids.js";

export const LONGEST_SIDE = 1600;
const QUALITIES = [0.8, 0.65, 0.5];
const MOST_BYTES = 400_000;
export const NO_PHOTO = "没有得到照片：可能没有允许使用相机，或没有拍。可再点“拍照”，从相册选，或先保存、以后再补。";
const NOT_A_PICTURE = "这个文件不是能打开的照片。请重新拍，或从相册选另一张；也可先保存、以后再补。";

/** Return {photo: {photo_id, digest, bytes, width, height}} or {problem}. */
export async function keptPhoto(file) {
  if (!file) return { problem: NO_PHOTO };
  let picture;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return { problem: NOT_A_PICTURE };
  }
  const bytes = await redrawn(picture);
  const size = { width: picture.width, height: picture.height };
  picture.close();
  return { photo: { photo_id: uuid7(), digest: await sha256(bytes), bytes, ...size } };
}

async function redrawn(picture) {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  let blob = null;
  for (const quality of QUALITIES) {
    blob = await new Promise((resolve) => { canvas.toBlob(resolve, "image/jpeg", quality); });
    if (blob.size <= MOST_BYTES) break;
  }
  return blob.arrayBuffer();
}
