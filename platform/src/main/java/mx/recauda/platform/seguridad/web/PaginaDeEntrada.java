package mx.recauda.platform.seguridad.web;

import mx.recauda.platform.seguridad.Publica;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sign in. The form posts to the same address, which the security chain answers. */
@Controller
class PaginaDeEntrada {

    @Publica("whoever comes in has no session yet")
    @GetMapping("/entrar")
    String entrar() {
        return "seguridad/entrar";
    }
}
