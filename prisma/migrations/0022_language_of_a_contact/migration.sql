-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "locale" "Locale";
