/**
 * The page's policy forbids code made of text: zod would try it once, at the first object that the contract describes, and the
 * browser would read all scripts again to say where. To be imported before anything of the contract.
 */
import { config } from "zod";

config({ jitless: true });
