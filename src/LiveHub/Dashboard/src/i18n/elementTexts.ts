import en from 'element-plus/es/locale/lang/en'
import zh from 'element-plus/es/locale/lang/zh-cn'

/** The component library's own texts. */
export const elementTexts = { zh, en }
