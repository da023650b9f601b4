package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.platform.base.ArchivoPrivado;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * Seals what is received and answered, so that a change shows: Ed25519 over the original string
 * with a key of this installation. It proves that these are the words of this server; it is not the
 * seal of the institute and has no official validity.
 */
@Component
class Sellos {

    private static final String ALGORITMO = "Ed25519";
    private static final String ARCHIVO = "sello.clave";

    private final KeyPair llave;

    Sellos(@Value("${recauda.datos:}") String datos) {
        this.llave = datos.isEmpty() ? nueva() : deArchivo(Path.of(datos));
    }

    /** The seal of an original string, in Base64. */
    Lote.Sellado sella(String cadena) {
        try {
            Signature firma = Signature.getInstance(ALGORITMO);
            firma.initSign(llave.getPrivate());
            firma.update(cadena.getBytes(StandardCharsets.UTF_8));
            return new Lote.Sellado(cadena, Base64.getEncoder().encodeToString(firma.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the seal is of that string and of this installation. */
    boolean esAutentico(Lote.Sellado sellado) {
        try {
            Signature firma = Signature.getInstance(ALGORITMO);
            firma.initVerify(llave.getPublic());
            firma.update(sellado.cadena().getBytes(StandardCharsets.UTF_8));
            return firma.verify(Base64.getDecoder().decode(sellado.sello()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static KeyPair nueva() {
        try {
            return KeyPairGenerator.getInstance(ALGORITMO).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair deArchivo(Path datos) {
        Path archivo = datos.resolve(ARCHIVO);
        try {
            if (!Files.exists(archivo)) {
                KeyPair nueva = nueva();
                ArchivoPrivado.creaCarpeta(datos);
                ArchivoPrivado.escribe(
                        archivo,
                        base64(nueva.getPrivate().getEncoded())
                                + "\n"
                                + base64(nueva.getPublic().getEncoded())
                                + "\n");
                return nueva;
            }
            List<String> partes = Files.readAllLines(archivo);
            KeyFactory fabrica = KeyFactory.getInstance(ALGORITMO);
            Base64.Decoder decodifica = Base64.getDecoder();
            return new KeyPair(
                    fabrica.generatePublic(
                            new X509EncodedKeySpec(decodifica.decode(partes.getLast()))),
                    fabrica.generatePrivate(
                            new PKCS8EncodedKeySpec(decodifica.decode(partes.getFirst()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
