package mx.recauda.platform.pagos.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who issues what is printed: only the institute's documents are valid. */
@Component("emisor")
public class Emisor {

    private final boolean instituto;

    Emisor(@Value("${recauda.emisor.instituto:false}") boolean instituto) {
        this.instituto = instituto;
    }

    /** Whether the configured issuer is the institute; otherwise SIN VALIDEZ OFICIAL is printed. */
    public boolean oficial() {
        return instituto;
    }
}
